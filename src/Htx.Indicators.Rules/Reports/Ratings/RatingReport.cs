namespace Htx.Indicators.Rules;

/// <summary>
/// The report of the ratings of many cooperatives by one scorecard, written as they come: first what is said of each, then how many
/// have which grade, for each day by itself. Not for several threads at once.
/// </summary>
public abstract class RatingReport
{
    private readonly SortedDictionary<DateOnly, RatingSummary> summaries = [];

    private protected RatingReport(Scorecard scorecard, Language language)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        (Scorecard, Language) = (scorecard, language);
    }

    /// <summary>What the ratings are by.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The language of prose; grades stay in the words of the document.</summary>
    public Language Language { get; }

    /// <summary>How many sets were left out because they have errors.</summary>
    public int RefusedCount => LeftOut.Count;

    /// <summary>Whether a part of the file could not be read, so that nobody knows how many sets are not in the report; the report says so.</summary>
    public bool HasUnread => LeftOut.HasUncounted;

    private protected LeftOutSets LeftOut { get; } = new();

    /// <summary>How many have which grade, day by day: a cooperative counts once for each day it has figures of.</summary>
    private protected IReadOnlyDictionary<DateOnly, RatingSummary> Summaries => summaries;

    /// <summary>Adds a cooperative.</summary>
    /// <param name="rating">Its rating, by the scorecard of the report.</param>
    /// <param name="assessments">What rule sets say of the same figures; a form with one row for each cooperative leaves it out.</param>
    /// <exception cref="ArgumentException">The rating is by another scorecard.</exception>
    public void Add(Rating rating, params IReadOnlyList<RuleSetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(assessments);
        if (!summaries.TryGetValue(rating.AsOf, out var summary))
            summaries.Add(rating.AsOf, summary = new(Scorecard));
        summary.Add(rating);
        Write(rating, assessments);
    }

    /// <summary>Counts a set that was left out because it has errors.</summary>
    public void AddRefused() => LeftOut.Add();

    /// <summary>Says that a part of the file could not be read.</summary>
    public void AddUnread() => LeftOut.AddUncounted();

    /// <summary>Writes what is said of all; nothing can be added afterwards.</summary>
    public abstract void Complete();

    private protected abstract void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments);
}
