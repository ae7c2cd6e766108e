using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>
/// An assessment as plain text: each verdict with its explanation and the words of the document, then the conclusion, and what
/// became of the statements of the report.
/// </summary>
public static class TextReport
{
    /// <summary>The report, lines ended by line feeds.</summary>
    public static string Write(RuleSetAssessment assessment, Language language = Language.Vietnamese) => Joined(Lines(assessment, language));

    /// <summary>The reports of one subject against several documents, then all verdicts beside each other; lines ended by line feeds.</summary>
    public static string WriteTable(AssessmentTable table, Language language = Language.Vietnamese) => Joined(TableLines(table, language));

    /// <summary>The same text line by line, in pieces that say what they are, for showing it in colours.</summary>
    public static IEnumerable<IReadOnlyList<ReportSpan>> TableLines(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        // The statements are those of the subject's report, whichever document it is held against.
        foreach (var assessment in table.Columns)
        {
            foreach (var line in Lines(assessment, language, withStatements: assessment == table.Columns[^1]))
                yield return line;
            if (table.Columns.Count > 1)
                yield return [];
        }

        if (table.Columns.Count == 1)
            yield break;
        yield return [new(ReportWords.SideBySide(language), ReportStyle.Strong)];
        var widths = table.Columns.Select((_, column) => 2 + table.Rows
            .Select(row => ReportWords.Verdict(row.Items[column], language).Length)
            .Append(ReportWords.Column(table, column).Length).Max()).ToArray();
        yield return
        [
            new("  ", ReportStyle.Plain),
            .. widths.Select((width, column) => new ReportSpan(ReportWords.Column(table, column).PadRight(width), ReportStyle.Strong)),
            new(ReportWords.ContentItem(language), ReportStyle.Strong),
        ];
        foreach (var row in table.Rows)
        {
            yield return
            [
                new("  ", ReportStyle.Plain),
                .. row.Items.Select((item, column) => new ReportSpan(ReportWords.Verdict(item, language).PadRight(widths[column]), ReportWords.StyleOf(item))),
                new(row.Title, ReportStyle.Plain),
            ];
        }
    }

    /// <summary>The same text line by line, in pieces that say what they are, for showing it in colours.</summary>
    public static IEnumerable<IReadOnlyList<ReportSpan>> Lines(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Lines(assessment, language, withStatements: true);
    }

    internal static IEnumerable<IReadOnlyList<ReportSpan>> Lines(RuleSetAssessment assessment, Language language, bool withStatements)
    {
        yield return [new(ReportWords.Title(assessment), ReportStyle.Strong)];
        yield return [new(ReportWords.Subject(assessment, language), ReportStyle.Plain)];
        foreach (var indicator in assessment.Indicators)
        {
            yield return [];
            yield return
            [
                new($"{ReportWords.Indicator(indicator, language)}: ", ReportStyle.Strong),
                new(indicator.Verdict(language), ReportWords.StyleOf(indicator.Classification)),
                new($" ({indicator.Indicator.Title})", ReportStyle.Plain),
            ];
            foreach (var item in indicator.Items)
            {
                yield return
                [
                    new($"  {item.Item.Id} ", ReportStyle.Strong),
                    new(item.Verdict(language), ReportWords.StyleOf(item.Classification)),
                    new($": {item.Explain(language)}", ReportStyle.Plain),
                ];
                yield return [new($"      “{item.Item.Basis.Quote}”", ReportStyle.Quiet)];
                if (item.Item.Notes is { } notes)
                    yield return [new($"      {ReportWords.Notes(notes, language)}", ReportStyle.Quiet)];
            }
        }

        yield return [];
        foreach (var group in assessment.ByDeadline)
            yield return [new($"{ReportWords.Conclusion(language)}: ", ReportStyle.Strong), new(group.Conclusion(language), ReportStyle.Plain)];
        foreach (var line in withStatements ? StatementLines(assessment.Figures.Observations, language) : [])
            yield return line;
    }

    private static IEnumerable<IReadOnlyList<ReportSpan>> StatementLines(ObservationSet observations, Language language)
    {
        if (observations.Statements.Count == 0)
            yield break;
        StatementCheck[] checks = [.. observations.Statements.Select(statement => statement.Check())];
        yield return [];
        yield return [new($"{AnnexWords.Statements(language)}: ", ReportStyle.Strong), new($"{StatementSummary.Counts(checks, language)}.", ReportStyle.Plain)];
        foreach (var line in StatementSummary.Lines(checks, language))
            yield return [new($"  {line}", ReportStyle.Plain)];
    }

    private static string Joined(IEnumerable<IReadOnlyList<ReportSpan>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            foreach (var span in line)
                text.Append(span.Text);
            text.Append('\n');
        }

        return text.ToString();
    }
}
