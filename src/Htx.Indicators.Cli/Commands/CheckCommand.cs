using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx check</c>: every defect of rule sets and observation files.</summary>
internal static class CheckCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Bộ chỉ tiêu hoặc tệp số liệu / Rule sets or observation files",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = HtxTool.LanguageOption();
        var strict = new Option<bool>("--strict") { Description = "Coi cảnh báo là lỗi / Treat warnings as errors" };
        var command = new Command("check", "Kiểm tra tệp, nêu mọi lỗi / Check files and list every defect") { files, language, strict };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files), parsed.GetValue(language), parsed.GetValue(strict), output, error));
        return command;
    }

    private static int Run(string[] files, Language language, bool isStrict, Screen output, Screen error)
    {
        // Observations are held against the rule sets that are checked with them.
        var ruleSets = files.Select(RuleSetReader.ReadFile).Where(read => read.Succeeded).Select(read => read.Value!).ToArray();
        var hasErrors = false;
        foreach (var file in files)
        {
            var diagnostics = InputFile.Check(file, ruleSets);
            hasErrors |= HtxTool.Report(diagnostics, isStrict, language, error);
            output.WriteLine([new($"{file}: {Summary(diagnostics, isStrict, language)}", ReportStyle.Plain)]);
            output.Writer.Flush();
        }

        return hasErrors ? ExitCode.BadFile : ExitCode.Done;
    }

    private static string Summary(IReadOnlyList<Diagnostic> diagnostics, bool isStrict, Language language)
    {
        var errors = diagnostics.Count(diagnostic => isStrict || diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        return (diagnostics.Count, language) switch
        {
            (0, Language.Vietnamese) => "không có lỗi",
            (0, _) => "no defects",
            (_, Language.Vietnamese) => $"{errors} lỗi, {warnings} cảnh báo",
            _ => $"errors: {errors}, warnings: {warnings}",
        };
    }
}
