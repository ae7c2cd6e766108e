using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx template</c>: the header of a table of figures, to be filled in with a spreadsheet.</summary>
internal static class TemplateCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var rules = CommonOptions.RulesRepeated(isRequired: false);
        var scorecard = CommonOptions.Scorecard();
        var numbers = CommonOptions.Numbers();
        var ids = new Option<bool>("--ids") { Description = "Ghi mã đại lượng thay cho tên / Call columns by ids, not by titles" };
        var file = CommonOptions.Out();
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var command = new Command("template", "Tạo bảng CSV mẫu để nhập số liệu / Write the header of a CSV table to fill in") { rules, scorecard, numbers, ids, file, catalogue, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(rules) is null && result.GetResult(scorecard) is null)
                result.Refuse("thiếu --rules FILE|ID hoặc --scorecard FILE|ID: bảng mẫu hỏi những số liệu của chúng", "--rules FILE|ID or --scorecard FILE|ID is missing: the table asks for their figures");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(rules) ?? [], parsed.GetValue(scorecard), parsed.GetValue(numbers) ?? Language.Vietnamese, parsed.GetValue(ids), parsed.GetValue(file), parsed.GetValue(catalogue),
            output, new(error, parsed.GetValue(language))));
        return command;
    }

    private static int Run(string[] rules, string? scorecard, Language numbers, bool useIds, string? path, string? folder, Screen output, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var read = Array.ConvertAll(rules, name => RuleSetLocator.Read(name, catalogue));
        if (CommonOptions.RefusesVersions(rules, read, reporter))
            return ExitCode.WrongUsage;
        var card = scorecard is null ? null : ScorecardLocator.Read(scorecard, catalogue);
        if (reporter.Report([.. read.SelectMany(result => result.Diagnostics), .. card?.Diagnostics ?? []]))
            return ExitCode.BadFile;
        var tables = read.Select(result => result.Value!.Measures).Concat(card is null ? [] : [card.Value!.Measures]).ToArray();
        if (reporter.Report(TableTemplate.FindTwoUnits(tables, string.Join(" + ", [.. rules, .. scorecard is null ? Array.Empty<string>() : [scorecard]]))))
            return ExitCode.BadFile;
        var text = TableTemplate.Write(tables, numbers, useIds);
        var command = (card is null ? $"htx evaluate --rules {rules[0]}" : $"htx rate --scorecard {scorecard}") + (folder is null ? "" : $" --catalogue {folder}");
        var notation = numbers == Language.Vietnamese ? "vi" : "en";
        return NewFile.Write(text, path, output, reporter, reporter.Say(
            $"mỗi đối tượng điền một dòng, lưu dạng CSV UTF-8, rồi chạy: {command} --data {path} --numbers {notation}",
            $"fill in a row for each subject, save as CSV UTF-8, then run: {command} --data {path} --numbers {notation}"));
    }
}
