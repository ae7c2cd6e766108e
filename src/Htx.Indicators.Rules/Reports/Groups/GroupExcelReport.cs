namespace Htx.Indicators.Rules;

/// <summary>Many subjects as a workbook: for each document a sheet of subjects by content items, and one of how many reach what. It keeps verdicts only until it is complete.</summary>
public sealed class GroupExcelReport : GroupReport
{
    private readonly Stream stream;
    private readonly List<GroupTable> tables = [];

    /// <summary>Starts a workbook.</summary>
    /// <param name="stream">Takes the workbook when it is complete; it stays open.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public GroupExcelReport(Stream stream, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        GroupTables.Add(tables, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        using var workbook = new WorkbookFile(stream);
        foreach (var table in tables)
            WriteVerdicts(workbook, table);
        using var totals = workbook.AddSheet(GroupWords.Totals(Language), [14, 10, 60, 12, 12, 12, 16, 12], headerRows: 1);
        totals.Head(GroupWords.TotalHeadings(Language));
        foreach (var (table, day) in tables.SelectMany(table => table.Tally.Days.Select(day => (table, day))))
            WriteDay(totals, day);
        if (RefusedCount > 0)
            totals.Row((GroupWords.Refused(RefusedCount, Language), WorkbookStyles.Plain));
    }

    private void WriteVerdicts(WorkbookFile workbook, GroupTable table)
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
