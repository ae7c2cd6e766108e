using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The form in which results are asked for, and where they go.</summary>
internal sealed class ReportForm(string format, string? noun, Language language, Screen output)
{
    /// <summary>Where results go.</summary>
    public Screen Output => output;

    /// <summary>Writes the result of the one set there is, unless it was left out.</summary>
    public void WriteOne(ObservationRun run)
    {
        foreach (var table in run.Assess().OfType<AssessmentTable>())
        {
            switch (format)
            {
                case "json":
                    output.Writer.Write(JsonReport.WriteTable(table, language));
                    break;
                case "jsonl":
                    Complete(new GroupJsonLinesReport(output.Writer, noun, language), [table]);
                    break;
                case "markdown":
                    output.Writer.Write(MarkdownReport.WriteTable(table, language));
                    break;
                default:
                    foreach (var line in TextReport.TableLines(table, language))
                        output.WriteLine(line);
                    break;
            }
        }
    }

    /// <summary>Writes the results of many sets as they come, then what is said of all.</summary>
    public void WriteMany(ObservationRun run, Action<double> progress) => Complete(
        format switch
        {
            "json" => new GroupJsonReport(output.Writer, noun, language),
            "jsonl" => new GroupJsonLinesReport(output.Writer, noun, language),
            "markdown" => new GroupMarkdownReport(output.Writer, noun, language),
            _ => new GroupTextReport(output.WriteLine, noun, language),
        },
        run.Assess(progress));

    private static void Complete(GroupReport report, IEnumerable<AssessmentTable?> tables)
    {
        foreach (var table in tables)
        {
            if (table is null)
                report.AddRefused();
            else
                report.Add(table);
        }

        report.Complete();
    }
}
