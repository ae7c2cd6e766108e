namespace Htx.Indicators.Rules;

/// <summary>
/// Ratings as one HTML page that holds all it needs: a table with a row for each cooperative, how many have which grade, and the
/// criteria. It prints on A4 and reads without colour; its table stays one when it is pasted into a word processor.
/// </summary>
public sealed class RatingHtmlReport : RatingReport
{
    private readonly HtmlPage page;

    /// <summary>Starts a page.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language.</param>
    public RatingHtmlReport(TextWriter writer, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        page = new(writer, language);
        page.Begin(RatingWords.Heading(scorecard, language), ReportWords.Title(scorecard.Document));
        if (scorecard.Notes is { } notes)
            page.Paragraph(ReportWords.Notes(notes, language));
        page.BeginTable(RatingWords.TableTitle(language), RatingWords.Headings(scorecard, language));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        page.EndTable();
        page.Table(
            RatingWords.SummaryTitle(Language),
            RatingWords.SummaryHeadings(Scorecard, Language),
            Summaries.Select(entry => (Days.Format(entry.Key, Language), RatingWords.CountsAndAll(entry.Value, Language).Select(count => HtmlCell.Number(Numbers.Format(count, Language))))));
        foreach (var line in LeftOut.Lines(Language))
            page.Paragraph(line);
        page.Heading(RatingWords.CriteriaTitle(Language));
        page.List(Scorecard.Criteria.Select(criterion => RatingWords.Described(criterion, Language)));
        page.End();
    }

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments)
    {
        var row = new RatingRow(rating, Language);
        page.Row(rating.Subject.Name, [
            HtmlCell.Text(Days.Format(rating.AsOf, Language)),
            .. row.Points.Append(row.Total).Select(points => HtmlCell.Number(ReportWords.NumberOrNone(points, Language))),
            HtmlCell.Word(rating.Verdict(Language)),
            HtmlCell.Text(row.Remark),
        ]);
    }
}
