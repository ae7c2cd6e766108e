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
                result.AddError($"ID: “{result.Tokens[0].Value}”? Dùng chữ cái không dấu, chữ số, dấu . - _ / use ASCII letters, digits, . - _");
        });
        var kind = TextOption("--kind", "Loại văn bản: Nghị quyết, Chương trình, Kế hoạch / Kind of document", "Nghị quyết");
        var number = TextOption("--number", "Số, ký hiệu văn bản, ví dụ 12/KH-UBND / Number of the document", null);
        var file = new Option<string?>("--out") { Description = "Tệp sẽ ghi, không ghi đè / File to write, never overwritten; standard output by default", HelpName = "FILE" };
        var language = CommonOptions.Language();
        var command = new Command("new", "Tạo bản mẫu bộ chỉ tiêu / Write the skeleton of a rule set") { id, kind, number, file, language };
        command.SetAction(parsed =>
        {
            var text = RuleSetWriter.Write(RuleSetSkeleton.Create(parsed.GetRequiredValue(id), parsed.GetValue(kind)!, parsed.GetValue(number)));
            return Write(text, parsed.GetValue(file), output, error, new(error, parsed.GetValue(language)));
        });
        return command;
    }

    private static Option<string?> TextOption(string name, string description, string? usual)
    {
        var option = new Option<string?>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !TextLine.IsOne(token.Value))
                result.AddError($"{name}: ghi một dòng chữ / write one line of text.");
        });
        return option;
    }

    private static int Write(string text, string? path, Screen output, Screen error, Reporter reporter)
    {
        if (path is null)
        {
            output.Writer.Write(text);
            return ExitCode.Done;
        }

        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            file.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine([new(reporter.Say($"htx: không ghi được tệp “{path}” (đã có, hoặc không có quyền ghi).", $"htx: “{path}” cannot be written (it exists, or there is no permission)."), ReportStyle.NotMet)]);
            return ExitCode.BadFile;
        }

        output.WriteLine([new(reporter.Say(
            $"Đã ghi {path}; thay nội dung mẫu theo văn bản, rồi chạy: htx check {path}", $"Wrote {path}; replace the sample texts, then run: htx check {path}"), ReportStyle.Plain)]);
        return ExitCode.Done;
    }
}
