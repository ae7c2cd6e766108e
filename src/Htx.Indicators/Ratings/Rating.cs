namespace Htx.Indicators;

/// <summary>
/// What a scorecard says of one cooperative as of one day. In this order: a condition under which it is not rated; a figure that such
/// a condition lacks; a condition that leads to a grade whatever the points, the lowest grade first; a figure that such a condition or
/// a criterion lacks; the total and its grade.
/// </summary>
public sealed class Rating
{
    private Rating(Scorecard scorecard, FigureTable figures)
    {
        (Scorecard, Figures) = (scorecard, figures);
        Criteria = scorecard.Criteria.Select(criterion => new CriterionRating(criterion, figures)).ToArray().AsReadOnly();
        Conditions = scorecard.ConditionPlans.Select(plan => new PartAssessment(plan, figures)).ToArray().AsReadOnly();
        Total = Criteria.All(criterion => criterion.Points is not null) ? Criteria.Sum(criterion => criterion.Points!.Value) : null;
        (Status, Grade, Deciding) = Decide(withEstimates: true);
        // Knowing less, one comes to the same or to nothing, never to another grade.
        IsEstimated = Decide(withEstimates: false).Status != Status;
    }

    /// <summary>Rates the figures of a cooperative.</summary>
    /// <exception cref="ArgumentException">The figures are not those of the scorecard's measures.</exception>
    public static Rating Of(Scorecard scorecard, FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Measures != scorecard.Measures)
            throw new ArgumentException($"The figures are not those of the measures of '{scorecard.Id}'.", nameof(figures));
        return new(scorecard, figures);
    }

    /// <summary>The scorecard that was applied.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The figures, given and computed.</summary>
    public FigureTable Figures { get; }

    /// <summary>Who was rated.</summary>
    public Subject Subject => Figures.Observations.Subject;

    /// <summary>The day the figures hold for.</summary>
    public DateOnly AsOf => Figures.Observations.AsOf;

    /// <summary>The points of each criterion, in the document's order.</summary>
    public IReadOnlyList<CriterionRating> Criteria { get; }

    /// <summary>All points together; null when a criterion has none.</summary>
    public decimal? Total { get; }

    /// <summary>Whether there is a grade.</summary>
    public RatingStatus Status { get; }

    /// <summary>The grade, in the words of the document; null unless <see cref="Status"/> is <see cref="RatingStatus.Rated"/>.</summary>
    public string? Grade { get; }

    /// <summary>Why there is neither a grade nor a decision that there is none; null when there is one of them.</summary>
    public NotAssessedReason? Reason => Status == RatingStatus.Incomplete
        ? Conditions.Select(condition => condition.Outcome.Reason).Concat(Criteria.Select(criterion => criterion.Reason)).Min()
        : null;

    /// <summary>Whether it would come out otherwise with the estimated figures missing.</summary>
    public bool IsEstimated { get; }

    /// <summary>The condition that decided in place of the points; null when they did, or nothing did.</summary>
    public PartAssessment? Deciding { get; }

    /// <summary>The given measures without which nothing could be decided; empty when something was.</summary>
    public IEnumerable<Measure> Missing => Status == RatingStatus.Incomplete
        ? Conditions.SelectMany(condition => condition.Missing).Concat(Criteria.SelectMany(criterion => criterion.Missing)).DistinctBy(measure => measure.Id)
        : [];

    /// <summary>What is known of each condition, in the order of the scorecard.</summary>
    internal IReadOnlyList<PartAssessment> Conditions { get; }

    /// <summary>The grade, in the words of the document, or what stands in its place: “khá”, “khá (ước)”, “không xếp loại”.</summary>
    public string Verdict(Language language = Language.Vietnamese) => RatingText.Verdict(this, language);

    /// <summary>Says what came of it and why: “67/100 điểm, xếp loại khá”.</summary>
    public string Explain(Language language = Language.Vietnamese) => RatingText.Of(this, language);

    /// <summary>What comes of it; without estimates, an estimated figure is as good as missing.</summary>
    private (RatingStatus Status, string? Grade, PartAssessment? Deciding) Decide(bool withEstimates)
    {
        var conditions = Scorecard.Conditions.Zip(Conditions, (condition, found) => (condition.Grade, Found: found)).ToArray();
        var unrating = Array.FindAll(conditions, condition => condition.Grade is null);
        if (Array.Find(unrating, condition => Holds(condition.Found)).Found is { } reason)
            return (RatingStatus.NotRated, null, reason);
        if (!Array.TrueForAll(unrating, condition => IsKnown(condition.Found)))
            return (RatingStatus.Incomplete, null, null);

        // The lowest first: what is not known could still lead there.
        foreach (var (grade, found) in conditions.Where(condition => condition.Grade is not null).OrderByDescending(condition => Scorecard.RankOf(condition.Grade!)).ThenByDescending(condition => Holds(condition.Found)))
        {
            if (Holds(found))
                return (RatingStatus.Rated, grade, found);
            if (!IsKnown(found))
                return (RatingStatus.Incomplete, null, null);
        }

        return Total is { } total && (withEstimates || !Criteria.Any(criterion => criterion.IsEstimated))
            ? (RatingStatus.Rated, Scorecard.GradeOf(total), null)
            : (RatingStatus.Incomplete, null, null);

        bool IsKnown(PartAssessment condition) => condition.Classification != Classification.NotAssessed && (withEstimates || !condition.IsEstimated);

        bool Holds(PartAssessment condition) => IsKnown(condition) && condition.Classification >= Classification.Met;
    }
}
