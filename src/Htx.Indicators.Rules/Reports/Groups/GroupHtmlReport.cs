namespace Htx.Indicators.Rules;

/// <summary>Many subjects as one HTML page: the annex of each, then a table of subjects by content items, how many reach what, and the course of those that have several days.</summary>
public sealed class GroupHtmlReport : GroupReport
{
    private readonly HtmlPage page;
    private readonly List<GroupTable> tables = [];
    private bool isBegun;

    /// <summary>Starts a page.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public GroupHtmlReport(TextWriter writer, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        page = new(writer, language);
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Begin(table);
        page.Heading(ReportWords.Subject(table.Columns[0], Language));
        foreach (var assessment in table.Columns)
            HtmlReport.WriteAssessment(page, assessment, Language);
        HtmlReport.WriteStatements(page, table, Language);
        GroupTables.Add(tables, Titles, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        Begin(null);
        foreach (var table in tables)
        {
            page.Table(
                GroupWords.TableTitle(table, Language),
                [GroupWords.SubjectHeading(Language), .. table.RuleSet.Items.Select(item => item.Id)],
                table.Rows.Select(row => (GroupWords.RowTitle(row, Titles, Language), row.Verdicts.Select(verdict => HtmlCell.Verdict(verdict.Classification, verdict.Text(Language))))));
            foreach (var day in table.Tally.Days)
            {
                page.Heading(GroupWords.DayTitle(day, Noun, Language));
                page.List(day.Items.Select(item => $"{item.Id} {item.Text(Noun, Language)} ({item.Title})"));
            }

            foreach (var course in table.Courses)
            {
                page.Heading(GroupWords.CourseTitle(course, Titles, Language));
                page.List(table.RuleSet.Items.Select((item, i) => $"{item.Id} {course.Text(i, Language)}"));
            }
        }

        foreach (var line in LeftOut.Lines(Language))
            page.Paragraph(line);
        page.End();
    }

    private void Begin(AssessmentTable? table)
    {
        if (!isBegun)
            page.Begin(table?.Columns is [var only] ? AnnexWords.Heading(only, Language) : ReportWords.SideBySide(Language));
        isBegun = true;
    }
}
