namespace Htx.Indicators.Rules;

/// <summary>Ratings as plain text: of each cooperative the grade and why, then the points of each criterion.</summary>
public sealed class RatingTextReport : RatingReport
{
    private readonly Action<IReadOnlyList<ReportSpan>> write;

    /// <summary>Starts a report.</summary>
    /// <param name="write">Takes the lines, in pieces that say what they are.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language.</param>
    public RatingTextReport(Action<IReadOnlyList<ReportSpan>> write, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(write);
        this.write = write;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var (day, summary) in Summaries)
        {
            write([new(RatingWords.DayTitle(day, summary, Language), ReportStyle.Strong)]);
            foreach (var (grade, count) in RatingWords.Counts(summary, Language))
                write([new($"  {grade}: {count}", ReportStyle.Plain)]);
        }

        foreach (var line in LeftOut.Lines(Language))
            write([new(line, ReportStyle.NotAssessed)]);
    }

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments)
    {
        write([new($"{rating.Subject.Name}, {Days.Format(rating.AsOf, Language)}: ", ReportStyle.Strong), new(rating.Explain(Language), ReportStyle.Plain)]);
        // What would have earned points says nothing of one that is not rated.
        if (rating.Status != RatingStatus.NotRated)
            WritePoints(rating);
        write([]);
        foreach (var assessment in assessments)
        {
            foreach (var line in TextReport.Lines(assessment, Language, withStatements: assessment == assessments[^1]))
                write(line);
            write([]);
        }
    }

    private void WritePoints(Rating rating)
    {
        var points = rating.Criteria.ToDictionary(criterion => criterion.Criterion.Id);
        foreach (var group in rating.Scorecard.Groups)
        {
            write([new($"  {group.Number} {group.Title}", ReportStyle.Strong)]);
            foreach (var criterion in group.Criteria)
            {
                write(
                [
                    new($"    {criterion.Id} ", ReportStyle.Strong),
                    new($"{criterion.Title}: {points[criterion.Id].Explain(Language)}", points[criterion.Id].Points is null ? ReportStyle.NotAssessed : ReportStyle.Plain),
                ]);
            }
        }
    }
}
