namespace Htx.Indicators.Rules;

/// <summary>A rating as plain text: the grade and why, then the points of each criterion.</summary>
public static class RatingTextReport
{
    /// <summary>The lines, in pieces that say what they are.</summary>
    public static IEnumerable<IReadOnlyList<ReportSpan>> Lines(Rating rating, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(rating);
        yield return [new($"{rating.Subject.Name}, {Days.Format(rating.AsOf, language)}: ", ReportStyle.Strong), new(rating.Explain(language), ReportStyle.Plain)];
        // What would have earned points says nothing of one that is not rated.
        if (rating.Status == RatingStatus.NotRated)
        {
            yield return [];
            yield break;
        }

        var points = rating.Criteria.ToDictionary(criterion => criterion.Criterion.Id);
        foreach (var group in rating.Scorecard.Groups)
        {
            yield return [new($"  {group.Number} {group.Title}", ReportStyle.Strong)];
            foreach (var criterion in group.Criteria)
            {
                yield return
                [
                    new($"    {criterion.Id} ", ReportStyle.Strong),
                    new($"{criterion.Title}: {points[criterion.Id].Explain(language)}", points[criterion.Id].Points is null ? ReportStyle.NotAssessed : ReportStyle.Plain),
                ];
            }
        }

        yield return [];
    }

    /// <summary>How many have which grade, and how many none.</summary>
    public static IEnumerable<IReadOnlyList<ReportSpan>> SummaryLines(RatingSummary summary, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var isVietnamese = language == Language.Vietnamese;
        yield return [new(isVietnamese ? $"Tổng hợp {summary.Count} hợp tác xã, {summary.Scorecard.Document.Citation}" : $"All {summary.Count} cooperatives, {summary.Scorecard.Document.Citation}", ReportStyle.Strong)];
        foreach (var grade in summary.Scorecard.Grades)
            yield return [new($"  {grade.Grade}: {summary.CountOf(grade.Grade)}", ReportStyle.Plain)];
        yield return [new($"  {(isVietnamese ? Scorecard.NotRated : "not rated")}: {summary.CountOf(Scorecard.NotRated)}", ReportStyle.Plain)];
        yield return [new($"  {(isVietnamese ? "chưa xếp loại được" : "cannot be rated yet")}: {summary.IncompleteCount}", ReportStyle.Plain)];
    }
}
