using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The form in which ratings are asked for, and where they go.</summary>
/// <param name="format">One of <see cref="Names"/>.</param>
/// <param name="language">The language.</param>
/// <param name="output">Standard output.</param>
/// <param name="path">The file; null for standard output.</param>
internal sealed class RatingForm(string format, Language language, Screen output, string? path)
{
    /// <summary>The forms there are: those of assessments; a rating is not kept as a record.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ReportForm.Names.Except([ReportForm.Record])];

    /// <summary>The forms that have room for what rule sets say of each cooperative; the others have one row for each.</summary>
    public static IReadOnlyList<string> WithAssessments { get; } = ["text", "json", "jsonl"];

    /// <summary>Whether the results run over the screen.</summary>
    public bool ShowsResults => path is null && output.IsTerminal;

    /// <summary>Writes the ratings as they come, then what is said of all.</summary>
    public void Write(ObservationRun run, Action<double> progress)
    {
        if (path is null)
        {
            Complete(Open(run.Scorecard!.Scorecard, Stream.Null, output.Writer, output.WriteLine), run.Rate(progress));
            return;
        }

        ResultFile.WriteAll([path], streams =>
        {
            var writer = StandardStreams.Open(streams[0]);
            Complete(Open(run.Scorecard!.Scorecard, streams[0], writer, new PlainScreen(writer).WriteLine), run.Rate(progress));
            writer.Flush();
            return run.HasResults;
        });
    }

    private RatingReport Open(Scorecard scorecard, Stream stream, TextWriter writer, Action<IReadOnlyList<ReportSpan>> writeLine) => format switch
    {
        "json" => new RatingJsonReport(writer, scorecard, language),
        "jsonl" => new RatingJsonLinesReport(writer, scorecard, language),
        "markdown" => new RatingMarkdownReport(writer, scorecard, language),
        "html" => new RatingHtmlReport(writer, scorecard, language),
        "csv" => new RatingCsvReport(writer, scorecard, language),
        ReportForm.Binary => new RatingExcelReport(stream, scorecard, language),
        _ => new RatingTextReport(writeLine, scorecard, language),
    };

    private static void Complete(RatingReport report, IEnumerable<RunStep<RatedSubject>> steps)
    {
        foreach (var step in steps)
        {
            if (step.Result is var (rating, assessments))
                report.Add(rating, assessments);
            else if (step.LosesSets)
                report.AddUnread();
            else
                report.AddRefused();
        }

        report.Complete();
    }
}
