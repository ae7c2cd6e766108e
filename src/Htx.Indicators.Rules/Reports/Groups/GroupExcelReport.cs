namespace Htx.Indicators.Rules;

/// <summary>
/// Many subjects as a workbook: for each document a sheet of subjects by content items, then how many reach what, the course of those
/// that have several days, the checked statements, and the details of each subject. It is held whole until it is complete.
/// </summary>
public sealed class GroupExcelReport : GroupReport, IDisposable
{
    private readonly WorkbookFile workbook;
    private readonly DetailSheet details;
    private readonly List<GroupTable> tables = [];
    private readonly List<(Subject Subject, string Day, string Statement)> statements = [];
    private bool isComplete;

    /// <summary>Starts a workbook.</summary>
    /// <param name="stream">Takes the workbook when it is complete; it stays open.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public GroupExcelReport(Stream stream, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        workbook = new(stream);
        details = new(workbook, language);
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        GroupTables.Add(tables, Titles, table);
        foreach (var assessment in table.Columns)
            details.Add(assessment, Titles.Of(assessment.Subject));
        var first = table.Columns[0];
        statements.AddRange(StatementList.Of(first.Figures.Observations, Language).Select(line => (first.Subject, Days.Format(first.AsOf, Language), line)));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (isComplete)
            return;
        isComplete = true;
        foreach (var table in tables)
            WriteVerdicts(table);
        WriteTotals();
        foreach (var table in tables.Where(table => table.Courses.Count > 0))
            WriteCourses(table);
        if (statements.Count > 0)
            WriteStatements();
        details.Dispose();
        workbook.Dispose();
    }

    /// <summary>Completes the workbook, unless that was done.</summary>
    public void Dispose() => Complete();

    private void WriteVerdicts(GroupTable table)
    {
        string[] items = [.. table.RuleSet.Items.Select(item => item.Id)];
        using var sheet = workbook.AddSheet(table.RuleSet.Document.Citation, [18, 36, 14, .. items.Select(_ => 17.0)], headerRows: 1);
        sheet.Head(GroupWords.RowHeadings(Language).Concat(items));
        foreach (var row in table.Rows)
        {
            sheet.Row(
            [
                (row.Subject.Id, WorkbookStyles.Text),
                (row.Subject.Name, WorkbookStyles.Text),
                (Days.Format(row.AsOf, Language), WorkbookStyles.Text),
                .. row.Verdicts.Select(verdict => ((object?)AnnexWords.Marked(verdict.Classification, verdict.Text(Language)), WorkbookStyles.Verdict)),
            ]);
        }
    }

    private void WriteTotals()
    {
        using var sheet = workbook.AddSheet(GroupWords.Totals(Language), [14, 10, 60, 12, 12, 12, 16, 12], headerRows: 1);
        sheet.Head(GroupWords.TotalHeadings(Language));
        foreach (var day in tables.SelectMany(table => table.Tally.Days))
            WriteDay(sheet, day);
        foreach (var line in LeftOut.Lines(Language))
            sheet.Row((line, WorkbookStyles.Plain));
    }

    private void WriteCourses(GroupTable table)
    {
        using var sheet = workbook.AddSheet(GroupWords.Courses(table, Language), [36, 10, 60, 80], headerRows: 1);
        sheet.Head(GroupWords.CourseHeadings(Language));
        foreach (var course in table.Courses)
        {
            foreach (var (i, item) in table.RuleSet.Items.Index())
                sheet.Row((Titles.Of(course.Subject), WorkbookStyles.Text), (item.Id, WorkbookStyles.Text), (item.Title, WorkbookStyles.Text), (course.Text(i, Language), WorkbookStyles.Text));
        }
    }

    private void WriteStatements()
    {
        using var sheet = workbook.AddSheet(GroupWords.StatementSheet(Language), [36, 14, 110], headerRows: 1);
        sheet.Head(GroupWords.StatementHeadings(Language));
        foreach (var (subject, day, statement) in statements)
            sheet.Row((Titles.Of(subject), WorkbookStyles.Text), (day, WorkbookStyles.Text), (statement, WorkbookStyles.Text));
    }

    private void WriteDay(SheetWriter sheet, GroupDay day)
    {
        foreach (var (id, title, tally) in day.Items)
        {
            sheet.Row(
                (Days.Format(day.Day, Language), WorkbookStyles.Text),
                (id, WorkbookStyles.Text),
                (title, WorkbookStyles.Text),
                ((decimal)tally.Exceeded, WorkbookStyles.Number),
                ((decimal)tally.Met, WorkbookStyles.Number),
                ((decimal)tally.NotMet, WorkbookStyles.Number),
                ((decimal)tally.NotAssessed, WorkbookStyles.Number),
                ((decimal)tally.Total, WorkbookStyles.Number));
        }
    }
}
