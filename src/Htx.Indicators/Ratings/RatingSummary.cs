namespace Htx.Indicators;

/// <summary>Counts ratings by grade; it keeps counts only, however many there are. Not for several threads at once.</summary>
public sealed class RatingSummary
{
    private readonly Dictionary<string, int> grades = new(StringComparer.Ordinal);

    /// <summary>Starts to count.</summary>
    public RatingSummary(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        Scorecard = scorecard;
    }

    /// <summary>The scorecard the ratings are by.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>How many cooperatives were added.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them could not be rated for want of figures.</summary>
    public int IncompleteCount { get; private set; }

    /// <summary>How many were given a grade; of <see cref="Scorecard.NotRated"/> those the document does not rate.</summary>
    public int CountOf(string grade) => grades.GetValueOrDefault(grade);

    /// <summary>Counts a rating.</summary>
    /// <exception cref="ArgumentException">It is by another scorecard.</exception>
    public void Add(Rating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        if (rating.Scorecard != Scorecard)
            throw new ArgumentException($"The rating is by '{rating.Scorecard.Id}', not by '{Scorecard.Id}'.", nameof(rating));
        Count++;
        if (rating.Status == RatingStatus.Incomplete)
            IncompleteCount++;
        else
            grades[rating.Grade ?? Scorecard.NotRated] = CountOf(rating.Grade ?? Scorecard.NotRated) + 1;
    }
}
