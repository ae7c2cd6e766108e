namespace Htx.Indicators.Rules;

/// <summary>Ratings as a CSV table, a row for each cooperative, written as <see cref="CsvReport"/> writes assessments. Totals are for a spreadsheet to compute. Where sets were left out, a last row says so in its last cell.</summary>
public sealed class RatingCsvReport : RatingReport, IDisposable
{
    private readonly CsvTable table;

    /// <summary>Starts a table.</summary>
    /// <param name="writer">Takes the text, which starts with a byte-order mark; it stays open.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language of headings and prose; it also says how numbers are written.</param>
    public RatingCsvReport(TextWriter writer, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        table = new(writer, language, RatingWords.DataHeadings(scorecard, language));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var line in LeftOut.Lines(Language))
            table.Remark(line);
        table.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments) => table.Row(new RatingRow(rating, Language).Cells);
}
