using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx diff</c>: what a new rule set changes, in words, and which verdicts change because of it.</summary>
internal static class DiffCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var older = new Argument<string>("OLD") { Description = "Bộ chỉ tiêu cũ: tệp, hoặc mã đi kèm / The older rule set: a file, or the id of one in the package" };
        var newer = new Argument<string>("NEW") { Description = "Bộ chỉ tiêu mới: tệp, hoặc mã đi kèm / The newer rule set: a file, or the id of one in the package" };
        var data = new Option<string[]>("--data")
        {
            Description = "Tệp số liệu, để biết kết quả nào thay đổi; ghi được nhiều lần / Observation files, to see which verdicts change; may be repeated",
            HelpName = "FILE",
        };
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("diff", "So hai bộ chỉ tiêu / Compare two rule sets") { older, newer, data, catalogue, language, strict };
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            return Run(parsed.GetRequiredValue(older), parsed.GetRequiredValue(newer), parsed.GetValue(data) ?? [], parsed.GetValue(catalogue), output, reporter);
        });
        return command;
    }

    private static int Run(string older, string newer, string[] data, string? folder, Screen output, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var (before, after) = (RuleSetLocator.Read(older, catalogue), RuleSetLocator.Read(newer, catalogue));
        RuleSet[] known = [.. new[] { before.Value, after.Value }.OfType<RuleSet>()];
        var observations = Array.ConvertAll(data, file => ObservationReader.ReadFile(file, known));
        if (reporter.Report([.. before.Diagnostics, .. after.Diagnostics, .. observations.SelectMany(read => read.Diagnostics)])
            || !before.Succeeded || !after.Succeeded)
        {
            return ExitCode.BadFile;
        }

        var changes = RuleSetDiff.Of(before.Value, after.Value).Changes;
        if (changes.Count == 0)
            Line(reporter.Say("Hai bộ chỉ tiêu như nhau.", "The two rule sets are equal."));
        foreach (var change in changes)
            Line(change.Text(reporter.Language) + ".");

        // Comparing words needs no compiled formula.
        if (observations.Length == 0)
            return ExitCode.Done;
        var (beforeCompiled, afterCompiled) = (CompiledRuleSet.Compile(before.Value), CompiledRuleSet.Compile(after.Value));
        foreach (var set in observations.Select(read => read.Value!))
        {
            output.WriteLine([]);
            output.WriteLine([new(reporter.Say(
                $"{set.Subject.Name}, số liệu đến ngày {Days.Format(set.AsOf)}", $"{set.Subject.Name}, figures as of {Days.Format(set.AsOf, Language.English)}"), ReportStyle.Strong)]);
            var verdicts = VerdictChange.Between(beforeCompiled.Assess(set), afterCompiled.Assess(set));
            foreach (var verdict in verdicts)
                Line("  " + verdict.Text(reporter.Language));
            if (verdicts.Count == 0)
                Line(reporter.Say("  Không có kết quả nào thay đổi.", "  No verdict changes."));
        }

        return ExitCode.Done;

        void Line(string text) => output.WriteLine([new(text, ReportStyle.Plain)]);
    }
}
