using System.CommandLine;

namespace Htx.Indicators.Cli;

/// <summary><c>htx evaluate</c>: judges one subject or many against one rule set, or against several beside each other.</summary>
internal static class EvaluateCommand
{
    /// <summary>The forms there are.</summary>
    public static IReadOnlyList<string> Forms { get; } = [.. ReportForm.Names, VerdictForm.Name];

    public static Command Create(Screen output, Screen error)
    {
        var rules = CommonOptions.RulesRepeated();
        var data = CommonOptions.Data();
        var numbers = CommonOptions.Numbers();
        var format = CommonOptions.Form(Forms);
        var file = CommonOptions.ResultOut();
        var scorecard = CommonOptions.Scorecard();
        var members = CommonOptions.Members();
        var noun = CommonOptions.Noun();
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();

        var command = new Command("evaluate", "Đánh giá số liệu theo bộ chỉ tiêu / Judge observations by rule sets") { rules, data, numbers, format, file, noun, scorecard, members, catalogue, language, strict };
        CommonOptions.RequireNumbersForTables(command, numbers, data, members);
        CommonOptions.RequireTogether(command, scorecard, members);
        CommonOptions.RequireFileForBinary(command, format, file);
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            var (name, path) = (parsed.GetRequiredValue(format), parsed.GetValue(file));
            var input = new EvaluationInput(
                parsed.GetRequiredValue(rules), parsed.GetRequiredValue(data), parsed.GetValue(numbers), parsed.GetValue(catalogue),
                parsed.GetValue(scorecard), parsed.GetValue(members), path is null ? [] : [path]);
            ISetForm form = name == VerdictForm.Name
                ? new VerdictForm(reporter.Language, output, path)
                : new ReportForm(name, parsed.GetValue(noun), reporter.Language, output, path);
            return input.Run(reporter, run => Write(form, run, error, reporter));
        });
        return command;
    }

    private static void Write(ISetForm form, ObservationRun run, Screen error, Reporter reporter)
    {
        if (!run.HoldsMany)
            form.WriteOne(run);
        // Results that run over the screen show themselves how far the work is.
        else if (form.ShowsResults)
            form.WriteMany(run, _ => { });
        else
            error.WithProgress(reporter.Say("Đánh giá", "Judging"), progress => form.WriteMany(run, progress));
    }
}
