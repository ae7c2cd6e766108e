using System.CommandLine;
using Htx.Indicators.Rules;

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
        var format = new Option<string>("--format") { Description = "Dạng kết quả: text hoặc jsonl / Form of the result", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var file = CommonOptions.ResultOut();
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("rate", "Xếp loại hợp tác xã theo thang điểm / Rate cooperatives by a scorecard")
        {
            scorecard, rules, data, numbers, format, file, catalogue, language, strict,
        };
        CommonOptions.RequireNumbersForTables(command, data, numbers);
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            var input = new EvaluationInput(
                parsed.GetValue(rules) ?? [], parsed.GetRequiredValue(data), parsed.GetValue(numbers), parsed.GetValue(catalogue), parsed.GetRequiredValue(scorecard)!, null,
                parsed.GetValue(file) is { } path ? [path] : []);
            return input.Run(reporter, run => Write(run, parsed.GetRequiredValue(format), parsed.GetValue(file), output, error, reporter));
        });
        return command;
    }

    private static void Write(ObservationRun run, string format, string? path, Screen output, Screen error, Reporter reporter)
    {
        if (path is not null)
            ResultFile.Write(path, stream => error.WithProgress(reporter.Say("Xếp loại", "Rating"), progress =>
            {
                var writer = StandardStreams.Open(stream);
                Write(run, format, new PlainScreen(writer), reporter, progress);
                writer.Flush();
            }));
        else if (output.IsTerminal)
            Write(run, format, output, reporter, _ => { });
        else
            error.WithProgress(reporter.Say("Xếp loại", "Rating"), progress => Write(run, format, output, reporter, progress));
    }

    private static void Write(ObservationRun run, string format, Screen output, Reporter reporter, Action<double> progress)
    {
        var summary = new RatingSummary(run.Scorecard!.Scorecard);
        var refused = 0;
        foreach (var rated in run.Rate(progress))
        {
            if (rated is not { } result)
            {
                refused++;
                continue;
            }

            summary.Add(result.Rating);
            if (format == "jsonl")
                output.Writer.Write(RatingJsonReport.WriteLine(result.Rating, result.Assessments, reporter.Language));
            else
                WriteLines(output, RatingTextReport.Lines(result.Rating, reporter.Language).Concat(result.Assessments.SelectMany(assessment => TextReport.Lines(assessment, reporter.Language).Append([]))));
        }

        if (format == "jsonl")
            output.Writer.Write(RatingJsonReport.WriteSummaryLine(summary));
        else
            WriteLines(output, RatingTextReport.SummaryLines(summary, reporter.Language));
        if (refused > 0)
            reporter.Refuse($"chưa tính {refused} bộ số liệu có lỗi.", $"left out: {refused} observation set(s) with errors.");
    }

    private static void WriteLines(Screen output, IEnumerable<IReadOnlyList<ReportSpan>> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
