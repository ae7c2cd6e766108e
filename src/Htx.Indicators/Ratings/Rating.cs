namespace Htx.Indicators;

/// <summary>
/// What a scorecard says of one cooperative as of one day. In this order: a condition under which it is not rated; a figure that such
/// a condition lacks; a condition that leads to a grade whatever the points; a figure that such a condition or a criterion lacks;
/// the total and its grade.
/// </summary>
public sealed class Rating
{
    private Rating(Scorecard scorecard, FigureTable figures)
    {
        (Scorecard, Figures) = (scorecard, figures);
        Criteria = scorecard.Criteria.Select(criterion => new CriterionRating(criterion, figures)).ToArray().AsReadOnly();
        Conditions = scorecard.Conditions.Select(condition => new PartAssessment(condition.Part, figures)).ToArray().AsReadOnly();
        Total = Criteria.All(criterion => criterion.Points is not null) ? Criteria.Sum(criterion => criterion.Points!.Value) : null;
        (Status, Grade, Deciding) = Decide();
        IsEstimated = Deciding?.IsEstimated ?? (Status == RatingStatus.Rated && (Criteria.Any(criterion => criterion.IsEstimated) || Conditions.Any(condition => condition.IsEstimated)));
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

    /// <summary>Whether the grade rests on an estimate.</summary>
    public bool IsEstimated { get; }

    /// <summary>The condition that decided in place of the points; null when they did, or nothing did.</summary>
    public PartAssessment? Deciding { get; }

    /// <summary>The given measures without which nothing could be decided; empty when something was.</summary>
    public IEnumerable<Measure> Missing => Status == RatingStatus.Incomplete
        ? Conditions.SelectMany(condition => condition.Missing).Concat(Criteria.SelectMany(criterion => criterion.Missing)).DistinctBy(measure => measure.Id)
        : [];

    /// <summary>What is known of each condition, in the order of the scorecard.</summary>
    internal IReadOnlyList<PartAssessment> Conditions { get; }

    /// <summary>Says what came of it and why: “67/100 điểm, xếp loại khá”.</summary>
    public string Explain(Language language = Language.Vietnamese) => RatingText.Of(this, language);

    private (RatingStatus Status, string? Grade, PartAssessment? Deciding) Decide()
    {
        foreach (var leadsToGrade in new[] { false, true })
        {
            var conditions = Conditions.Where((_, i) => Scorecard.Conditions[i].Grade is not null == leadsToGrade).ToArray();
            if (Array.Find(conditions, condition => condition.Classification >= Classification.Met) is { } holding)
            {
                var grade = Scorecard.Conditions.First(condition => condition.Part == holding.Part).Grade;
                return (grade is null ? RatingStatus.NotRated : RatingStatus.Rated, grade, holding);
            }

            if (Array.Exists(conditions, condition => condition.Classification == Classification.NotAssessed))
                return (RatingStatus.Incomplete, null, null);
        }

        return Total is { } total ? (RatingStatus.Rated, Scorecard.GradeOf(total), null) : (RatingStatus.Incomplete, null, null);
    }
}
