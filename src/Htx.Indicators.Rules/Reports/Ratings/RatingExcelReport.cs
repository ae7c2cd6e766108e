namespace Htx.Indicators.Rules;

/// <summary>
/// Ratings as a workbook (XLSX): a sheet with a row for each cooperative, its header frozen and repeated on each printed page, numbers
/// as numbers, and one of how many have which grade. It keeps the rows only until it is complete.
/// </summary>
public sealed class RatingExcelReport : RatingReport
{
    private readonly Stream stream;
    private readonly List<IReadOnlyList<object?>> rows = [];

    /// <summary>Starts a workbook.</summary>
    /// <param name="stream">Takes the workbook when it is complete; it stays open.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language.</param>
    public RatingExcelReport(Stream stream, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        using var workbook = new WorkbookFile(stream);
        using (var sheet = workbook.AddSheet(Scorecard.Document.Citation, [18, 36, 16, 14, 20, .. Scorecard.Criteria.Select(_ => 16.0), 12, 18, 8, 60], headerRows: 1))
        {
            sheet.Head(RatingWords.DataHeadings(Scorecard, Language));
            foreach (var row in rows)
                sheet.Row([.. row.Select(CellOf)]);
        }

        var headings = RatingWords.SummaryHeadings(Scorecard, Language);
        using var totals = workbook.AddSheet(GroupWords.Totals(Language), [.. headings.Select(_ => 16.0)], headerRows: 1);
        totals.Head(headings);
        foreach (var (day, summary) in Summaries)
            totals.Row([CellOf(day), .. RatingWords.CountsAndAll(summary, Language).Select(count => CellOf(count))]);
        foreach (var line in LeftOut.Lines(Language))
            totals.Row((line, WorkbookStyles.Plain));
    }

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments) => rows.Add(new RatingRow(rating, Language).Cells);

    private (object?, uint) CellOf(object? cell) => cell switch
    {
        decimal => (cell, WorkbookStyles.Number),
        DateOnly day => (Days.Format(day, Language), WorkbookStyles.Text),
        _ => (cell, WorkbookStyles.Text),
    };
}
