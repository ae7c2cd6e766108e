using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx check</c>: every defect of rule sets, scorecards, observation files and cases; cases are run.</summary>
internal static class CheckCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Bộ chỉ tiêu, thang điểm, tệp số liệu hoặc tệp trường hợp / Rule sets, scorecards, observation files or cases",
            Arity = ArgumentArity.OneOrMore,
        };
        var numbers = CommonOptions.Numbers();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var format = new Option<string>("--format") { Description = "Dạng kết quả / Form of the result", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var brief = new Option<bool>("--brief") { Description = "Mỗi tệp một dòng, không nêu điều đã chứng minh / One line a file, without what is proven" };
        var command = new Command("check", "Kiểm tra tệp, nêu mọi lỗi, chứng minh từng mục tiêu, chạy các trường hợp / Check files, list every defect, prove every target, run cases")
        {
            files, numbers, format, brief, language, strict,
        };
        CommonOptions.RequireNumbersForTables(command, numbers, files);
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            var checkedFiles = FileChecker.Check(parsed.GetRequiredValue(files), parsed.GetValue(numbers));
            var remarks = RemarksOn(checkedFiles);
            var hasErrors = parsed.GetValue(format) == "json"
                ? WriteJson(checkedFiles, remarks, output, reporter)
                : WriteText(checkedFiles, remarks, output, reporter, parsed.GetValue(brief));
            reporter.Finish();
            return hasErrors ? ExitCode.BadFile : ExitCode.Done;
        });
        return command;
    }

    /// <summary>What the rule sets that are checked are to each other and to those of the package. A catalogue knows them by their ids; whoever mends them needs the file.</summary>
    private static Diagnostic[] RemarksOn(IReadOnlyList<CheckedFile> files)
    {
        var paths = files.Where(file => file.RuleSet is not null).DistinctBy(file => file.RuleSet!.Id).ToDictionary(file => file.RuleSet!.Id, file => file.Path, StringComparer.Ordinal);
        var remarks = RuleSetCatalogue.Bundled.With([.. files.Select(file => file.RuleSet).OfType<RuleSet>()]).Remarks;
        return [.. remarks.Where(remark => paths.ContainsKey(remark.Place.File)).Select(remark => remark.Within(new(paths[remark.Place.File], null, null, "")))];
    }

    private static bool WriteJson(IReadOnlyList<CheckedFile> files, Diagnostic[] remarks, Screen output, Reporter reporter)
    {
        output.Writer.Write(CheckJsonReport.Write(files, remarks, reporter.Language));
        output.Writer.Flush();
        return reporter.ErrorsAmong(files.SelectMany(file => file.Diagnostics).Concat(remarks)) > 0;
    }

    private static bool WriteText(IReadOnlyList<CheckedFile> files, Diagnostic[] remarks, Screen output, Reporter reporter, bool isBrief)
    {
        var hasErrors = false;
        foreach (var file in files)
        {
            hasErrors |= reporter.Report(file.Diagnostics);
            Write(output, $"{file.ShownPath}: {Ran(file, reporter)}{Summary(file.Diagnostics, reporter)}");
            foreach (var line in file.Proof is { } proof && !isBrief ? ProofTextReport.Lines(proof, reporter.Language) : [])
                output.WriteLine(line);
        }

        hasErrors |= reporter.Report(remarks);
        if (files.Sum(file => file.CaseCount) is var cases and > 0)
            Write(output, reporter.Say($"Đã chạy {cases} trường hợp", $"Cases run: {cases}"));
        output.Writer.Flush();
        return hasErrors;
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
