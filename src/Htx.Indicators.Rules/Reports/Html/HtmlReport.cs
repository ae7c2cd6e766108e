namespace Htx.Indicators.Rules;

/// <summary>
/// An assessment as one HTML page that holds all it needs: conclusion, the table that reports have as an annex with a bar for each
/// item, what is not assessed and why, and the checked statements. It prints on A4, and its table stays one when it is pasted into a word processor.
/// </summary>
public static class HtmlReport
{
    /// <summary>
    /// The style of what <see cref="WriteFragment"/> writes, for the style sheet of a page. It styles tables, bars, and classes of its own.
    /// </summary>
    public static string FragmentStyle { get; } = HtmlStyle.Tables.ReplaceLineEndings("\n") + "\n";

    /// <summary>The page for one subject against one document or several, lines ended by line feeds.</summary>
    public static string WriteTable(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var writer = new StringWriter { NewLine = "\n" };
        var page = new HtmlPage(writer, language);
        page.Begin(TitleOf(table, language), ReportWords.Subject(table.Columns[0], language));
        WriteContent(page, table, language);
        page.End();
        return writer.ToString();
    }

    /// <summary>
    /// What that page holds below its first heading, to be put into a page of an application: headings of the second level, paragraphs,
    /// lists and tables. Whatever text it is made of is encoded; it holds no script and no style, so that a strict policy for content lets it through.
    /// </summary>
    public static string WriteFragment(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var writer = new StringWriter { NewLine = "\n" };
        WriteContent(new(writer, language), table, language);
        return writer.ToString();
    }

    internal static void WriteAssessment(HtmlPage page, RuleSetAssessment assessment, Language language)
    {
        foreach (var group in assessment.ByDeadline)
            page.Paragraph(group.Conclusion(language));
        page.Annex(assessment);
        page.Heading(AnnexWords.NotAssessed(language));
        var reasons = NotAssessedList.Of(assessment, language);
        if (reasons.Count == 0)
            page.Paragraph(AnnexWords.NoneNotAssessed(language));
        else
            page.List(reasons);
    }

    internal static void WriteStatements(HtmlPage page, AssessmentTable table, Language language)
    {
        var statements = StatementList.Of(table.Columns[0].Figures.Observations, language);
        if (statements.Count == 0)
            return;
        page.Heading(AnnexWords.Statements(language));
        page.List(statements);
    }

    private static void WriteContent(HtmlPage page, AssessmentTable table, Language language)
    {
        if (table.Columns.Count > 1)
            WriteSideBySide(page, table, language);
        foreach (var assessment in table.Columns)
        {
            if (table.Columns.Count > 1)
                page.Heading(AnnexWords.Heading(assessment, language));
            WriteAssessment(page, assessment, language);
        }

        WriteStatements(page, table, language);
    }

    private static void WriteSideBySide(HtmlPage page, AssessmentTable table, Language language) => page.Table(
        ReportWords.SideBySide(language),
        [ReportWords.ContentItem(language), .. table.Columns.Select((_, column) => ReportWords.Column(table, column))],
        table.Rows.Select(row => (row.Title, row.Items.Select(item => VerdictOn(item, language)))));

    /// <summary>What a document does not ask for is no verdict.</summary>
    private static HtmlCell VerdictOn(ItemAssessment? item, Language language) =>
        item is null ? HtmlCell.Text(ReportWords.Verdict(item, language)) : HtmlCell.Verdict(item.Classification, item.Verdict(language));

    private static string TitleOf(AssessmentTable table, Language language) =>
        table.Columns is [var only] ? AnnexWords.Heading(only, language) : ReportWords.SideBySide(language);
}
