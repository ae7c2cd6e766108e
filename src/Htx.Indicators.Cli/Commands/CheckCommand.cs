using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx check</c>: every defect of rule sets, observation files and cases; cases are run.</summary>
internal static class CheckCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Bộ chỉ tiêu, tệp số liệu hoặc tệp trường hợp / Rule sets, observation files or cases",
            Arity = ArgumentArity.OneOrMore,
        };
        var numbers = CommonOptions.Numbers();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("check", "Kiểm tra tệp, nêu mọi lỗi, chạy các trường hợp / Check files, list every defect, run cases") { files, numbers, language, strict };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is { } paths && result.GetValue(numbers) is null && paths.Any(CommonOptions.IsTable))
                result.AddError(CommonOptions.NumbersNeeded);
        });
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files), parsed.GetValue(numbers), output, new(error, parsed.GetValue(language), parsed.GetValue(strict))));
        return command;
    }

    private static int Run(string[] paths, Language? numbers, Screen output, Reporter reporter)
    {
        var files = FileChecker.Check(paths, numbers);
        var hasErrors = false;
        foreach (var file in files)
        {
            hasErrors |= reporter.Report(file.Diagnostics);
            Write(output, $"{file.Path}: {Ran(file, reporter)}{Summary(file.Diagnostics, reporter)}");
        }

        RuleSet[] ruleSets = [.. files.Select(file => file.RuleSet).OfType<RuleSet>()];
        var remarks = RuleSetCatalogue.Bundled.With(ruleSets).Remarks;
        hasErrors |= reporter.Report(remarks.Where(remark => ruleSets.Any(ruleSet => ruleSet.Id == remark.Place.File)));
        if (files.Sum(file => file.CaseCount) is var cases and > 0)
            Write(output, reporter.Say($"Đã chạy {cases} trường hợp", $"Cases run: {cases}"));
        reporter.Finish();
        return hasErrors ? ExitCode.BadFile : ExitCode.Done;
    }

    private static void Write(Screen output, string line)
    {
        output.WriteLine([new(line, ReportStyle.Plain)]);
        output.Writer.Flush();
    }

    private static string Ran(CheckedFile file, Reporter reporter) =>
        file.CaseCount == 0 ? "" : reporter.Say($"đã chạy {file.CaseCount} trường hợp, ", $"{file.CaseCount} cases run, ");

    private static string Summary(IReadOnlyList<Diagnostic> diagnostics, Reporter reporter)
    {
        var errors = reporter.ErrorsAmong(diagnostics);
        var warnings = diagnostics.Count - errors;
        return diagnostics.Count == 0
            ? reporter.Say("không có lỗi", "no defects")
            : reporter.Say($"{errors} lỗi, {warnings} cảnh báo", $"errors: {errors}, warnings: {warnings}");
    }
}
