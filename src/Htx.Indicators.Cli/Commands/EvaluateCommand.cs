using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx evaluate</c>: judges one subject or many against one rule set, or against several beside each other.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var rules = CommonOptions.RulesRepeated();
        var data = CommonOptions.Data();
        var numbers = CommonOptions.Numbers();
        var format = new Option<string>("--format")
        {
            Description = "Dạng kết quả: text, markdown, json hoặc jsonl / Form of the result",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json", "jsonl");
        var noun = CommonOptions.Noun();
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();

        var command = new Command("evaluate", "Đánh giá số liệu theo bộ chỉ tiêu / Judge observations by rule sets") { rules, data, numbers, format, noun, catalogue, language, strict };
        CommonOptions.RequireNumbersForTables(command, data, numbers);
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            var form = new ReportForm(parsed.GetRequiredValue(format), parsed.GetValue(noun), reporter.Language, output);
            return Run(parsed.GetRequiredValue(rules), parsed.GetRequiredValue(data), parsed.GetValue(numbers), parsed.GetValue(catalogue), form, error, reporter);
        });
        return command;
    }

    private static int Run(string[] rules, string data, Language? numbers, string? folder, ReportForm form, Screen error, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var read = Array.ConvertAll(rules, name => RuleSetLocator.Read(name, catalogue));
        var hasBadRules = reporter.Report(read.SelectMany(result => result.Diagnostics));
        RuleSet[] ruleSets = [.. read.Where(result => result.Succeeded).Select(result => result.Value!)];
        using var file = ObservationFile.Open(data, new() { Numbers = numbers, RuleSets = ruleSets });
        // All files are read before anything is refused, so that one run shows every defect.
        var run = new ObservationRun(file, data, hasBadRules ? [] : Array.ConvertAll(ruleSets, CompiledRuleSet.Compile), catalogue, reporter);
        if (hasBadRules)
            run.OnlyRead();
        else if (file.HoldsMany)
            WriteMany(form, run, error, reporter);
        else
            form.WriteOne(run);
        reporter.Finish();
        return hasBadRules || run.HasErrors ? ExitCode.BadFile : ExitCode.Done;
    }

    private static void WriteMany(ReportForm form, ObservationRun run, Screen error, Reporter reporter)
    {
        // Results that run over the screen show themselves how far the work is.
        if (form.Output.IsTerminal)
            form.WriteMany(run, _ => { });
        else
            error.WithProgress(reporter.Say("Đánh giá", "Judging"), progress => form.WriteMany(run, progress));
    }
}
