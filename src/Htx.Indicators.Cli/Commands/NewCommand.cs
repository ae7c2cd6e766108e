using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx new</c>: the skeleton of a rule set, which passes the reader from the first minute.</summary>
internal static class NewCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var id = new Argument<string>("ID") { Description = "Mã bộ chỉ tiêu, ví dụ 12-kh-ubnd-2026 / Id of the rule set" };
        id.Validators.Add(result =>
        {
            if (!Identifiers.IsId(result.Tokens[0].Value))
                result.Refuse(
                    $"ID không thể là “{result.Tokens[0].Value}”; dùng chữ cái không dấu, chữ số, dấu . - _, bắt đầu bằng chữ hoặc số, nhiều nhất 64 ký tự",
                    $"ID cannot be “{result.Tokens[0].Value}”; use ASCII letters, digits, . - _, a letter or digit first, at most 64 characters");
        });
        var kind = TextOption("--kind", "Loại văn bản: Nghị quyết, Chương trình, Kế hoạch / Kind of document", "Nghị quyết");
        var number = TextOption("--number", "Số, ký hiệu văn bản, ví dụ 12/KH-UBND / Number of the document", null);
        var file = CommonOptions.Out();
        var language = CommonOptions.Language();
        var command = new Command("new", "Tạo bản mẫu bộ chỉ tiêu / Write the skeleton of a rule set") { id, kind, number, file, language };
        command.SetAction(parsed =>
        {
            var text = RuleSetWriter.Write(RuleSetSkeleton.Create(parsed.GetRequiredValue(id), parsed.GetValue(kind)!, parsed.GetValue(number)));
            var reporter = new Reporter(error, parsed.GetValue(language));
            var path = parsed.GetValue(file);
            return NewFile.Write(text, path, output, reporter, reporter.Say(
                $"thay nội dung mẫu theo văn bản, rồi chạy: htx check {path}", $"replace the sample texts, then run: htx check {path}"));
        });
        return command;
    }

    private static Option<string?> TextOption(string name, string description, string? usual)
    {
        var option = new Option<string?>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(CommonOptions.RefuseMoreThanOneLine);
        return option;
    }
}
