namespace Htx.Indicators.Rules;

/// <summary>Ratings as Markdown: a table with a row for each cooperative, how many have which grade, and the criteria.</summary>
public sealed class RatingMarkdownReport : RatingReport
{
    private readonly MarkdownPage page;

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language.</param>
    public RatingMarkdownReport(TextWriter writer, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        page = new(writer);
        page.Title(RatingWords.Heading(scorecard, language));
        page.Paragraph(ReportWords.Title(scorecard.Document));
        if (scorecard.Notes is { } notes)
            page.Paragraph(ReportWords.Notes(notes, language));
        page.Line();
        page.TableHead(RatingWords.Headings(scorecard, language));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        page.Heading(RatingWords.SummaryTitle(Language));
        page.TableHead(RatingWords.SummaryHeadings(Scorecard, Language));
        foreach (var (day, summary) in Summaries)
            page.Row([Days.Format(day, Language), .. RatingWords.CountsAndAll(summary, Language).Select(count => Numbers.Format(count, Language))]);
        foreach (var line in LeftOut.Lines(Language))
            page.Paragraph(line);
        page.Heading(RatingWords.CriteriaTitle(Language));
        foreach (var criterion in Scorecard.Criteria)
            page.Item(RatingWords.Described(criterion, Language));
    }

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments)
    {
        var row = new RatingRow(rating, Language);
        page.Row([
            rating.Subject.Name, Days.Format(rating.AsOf, Language),
            .. row.Points.Append(row.Total).Select(points => ReportWords.NumberOrNone(points, Language)),
            rating.Verdict(Language), row.Remark,
        ]);
    }
}
