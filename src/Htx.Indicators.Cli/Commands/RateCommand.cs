using System.CommandLine;

namespace Htx.Indicators.Cli;

/// <summary><c>htx rate</c>: rates cooperatives by a scorecard; with rule sets it judges the same figures, too.</summary>
internal static class RateCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var scorecard = CommonOptions.Scorecard(isRequired: true);
        var rules = CommonOptions.RulesRepeated(isRequired: false);
        var data = CommonOptions.Data();
        var numbers = CommonOptions.Numbers();
        var format = CommonOptions.Form(RatingForm.Names);
        var file = CommonOptions.ResultOut();
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("rate", "Xếp loại hợp tác xã theo thang điểm / Rate cooperatives by a scorecard")
        {
            scorecard, rules, data, numbers, format, file, catalogue, language, strict,
        };
        CommonOptions.RequireNumbersForTables(command, numbers, data);
        CommonOptions.RequireFileForBinary(command, format, file);
        command.Validators.Add(result =>
        {
            var forms = string.Join(", ", RatingForm.WithAssessments);
            if (result.GetResult(rules) is not null && CommonOptions.TextOf(result, format) is { } form && !RatingForm.WithAssessments.Contains(form))
                result.Refuse(
                    $"--rules chỉ dùng với --format {forms}; bảng xếp loại mỗi hợp tác xã một dòng, kết quả theo bộ chỉ tiêu xem bằng htx evaluate",
                    $"--rules goes with --format {forms} only; a table of ratings has one row for each cooperative, and htx evaluate says what rule sets make of them");
        });
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            var form = new RatingForm(parsed.GetRequiredValue(format), reporter.Language, output, parsed.GetValue(file));
            var input = new EvaluationInput(
                parsed.GetValue(rules) ?? [], parsed.GetRequiredValue(data), parsed.GetValue(numbers), parsed.GetValue(catalogue), parsed.GetRequiredValue(scorecard)!, null,
                parsed.GetValue(file) is { } path ? [path] : []);
            return input.Run(reporter, run => Write(form, run, error, reporter));
        });
        return command;
    }

    private static void Write(RatingForm form, ObservationRun run, Screen error, Reporter reporter)
    {
        // Results that run over the screen show themselves how far the work is.
        if (form.ShowsResults)
            form.Write(run, _ => { });
        else
            error.WithProgress(reporter.Say("Xếp loại", "Rating"), progress => form.Write(run, progress));
    }
}
