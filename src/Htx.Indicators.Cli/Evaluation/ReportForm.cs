using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The form in which results are asked for, and where they go.</summary>
/// <param name="format">One of <see cref="Names"/>.</param>
/// <param name="noun">What many subjects are called; null for the usual word.</param>
/// <param name="language">The language.</param>
/// <param name="output">Standard output.</param>
/// <param name="path">The file; null for standard output.</param>
internal sealed class ReportForm(string format, string? noun, Language language, Screen output, string? path) : ISetForm
{
    /// <summary>The form that is no text and so goes into a file only.</summary>
    public const string Binary = "xlsx";

    /// <summary>The form that is kept and can be computed again.</summary>
    public const string Record = "record";

    /// <summary>The forms there are.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "markdown", "json", "jsonl", "html", "csv", Binary, Record];

    /// <summary>Whether the results run over the screen.</summary>
    public bool ShowsResults => path is null && output.IsTerminal;

    /// <summary>Writes one result in several forms, each to its stream, unless the set was left out.</summary>
    public static void WriteOne(IReadOnlyList<ReportForm> forms, IReadOnlyList<Stream> streams, IEnumerable<RunStep<AssessmentTable>> steps)
    {
        foreach (var table in steps.Select(step => step.Result).OfType<AssessmentTable>())
        {
            for (var i = 0; i < forms.Count; i++)
                forms[i].WriteOne(table, streams[i]);
        }
    }

    /// <summary>Writes many results in several forms at once, each to its stream, as they come.</summary>
    public static void WriteMany(IReadOnlyList<ReportForm> forms, IReadOnlyList<Stream> streams, IEnumerable<RunStep<AssessmentTable>> steps)
    {
        var writers = streams.Select(StandardStreams.Open).ToArray();
        Complete([.. forms.Select((form, i) => form.Open(streams[i], writers[i], new PlainScreen(writers[i]).WriteLine))], steps);
        Array.ForEach(writers, writer => writer.Flush());
    }

    /// <summary>Writes the result of the one set there is, unless it was left out.</summary>
    public void WriteOne(ObservationRun run)
    {
        if (path is not null)
        {
            ResultFile.WriteAll([path], streams =>
            {
                WriteOne([this], streams, run.Assess());
                return run.HasResults;
            });
            return;
        }

        foreach (var table in run.Assess().Select(step => step.Result).OfType<AssessmentTable>())
        {
            if (format == "text")
                WriteLines(TextReport.TableLines(table, language));
            else
                output.Writer.Write(TextOf(table));
        }
    }

    /// <summary>Writes the results of many sets as they come, then what is said of all.</summary>
    public void WriteMany(ObservationRun run, Action<double> progress)
    {
        if (path is not null)
        {
            ResultFile.WriteAll([path], streams =>
            {
                WriteMany([this], streams, run.Assess(progress));
                return run.HasResults;
            });
        }
        else
        {
            Complete([Open(Stream.Null, output.Writer, output.WriteLine)], run.Assess(progress));
        }
    }

    private void WriteOne(AssessmentTable table, Stream stream)
    {
        if (format == Binary)
            ExcelReport.WriteTable(stream, table, language);
        else
            stream.Write(Encoding.UTF8.GetBytes(TextOf(table)));
    }

    private string TextOf(AssessmentTable table)
    {
        switch (format)
        {
            case "json":
                return JsonReport.WriteTable(table, language);
            case Record when table.Columns is [var only]:
                return DecisionRecordWriter.Write(DecisionRecord.Of(only, language));
            case Record:
                return string.Concat(table.Columns.Select(column => DecisionRecordWriter.WriteLine(DecisionRecord.Of(column, language))));
            case "jsonl":
                using (var text = new StringWriter { NewLine = "\n" })
                {
                    Complete([new GroupJsonLinesReport(text, noun, language)], [new(table)]);
                    return text.ToString();
                }

            case "markdown":
                return MarkdownReport.WriteTable(table, language);
            case "html":
                return HtmlReport.WriteTable(table, language);
            case "csv":
                return CsvReport.WriteTable(table, language);
            default:
                return TextReport.WriteTable(table, language);
        }
    }

    private GroupReport Open(Stream stream, TextWriter writer, Action<IReadOnlyList<ReportSpan>> writeLine) => format switch
    {
        "json" => new GroupJsonReport(writer, noun, language),
        "jsonl" => new GroupJsonLinesReport(writer, noun, language),
        Record => new GroupRecordReport(writer, language),
        "markdown" => new GroupMarkdownReport(writer, noun, language),
        "html" => new GroupHtmlReport(writer, noun, language),
        "csv" => new GroupCsvReport(writer, language),
        Binary => new GroupExcelReport(stream, noun, language),
        _ => new GroupTextReport(writeLine, noun, language),
    };

    private void WriteLines(IEnumerable<IReadOnlyList<ReportSpan>> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
    }

    private static void Complete(GroupReport[] reports, IEnumerable<RunStep<AssessmentTable>> steps)
    {
        foreach (var step in steps)
        {
            if (step.Result is { } table)
                Array.ForEach(reports, report => report.Add(table));
            else if (step.LosesSets)
                Array.ForEach(reports, report => report.AddUnread());
            else
                Array.ForEach(reports, report => report.AddRefused());
        }

        Array.ForEach(reports, report => report.Complete());
    }
}
