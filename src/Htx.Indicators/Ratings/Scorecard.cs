namespace Htx.Indicators;

/// <summary>
/// The criteria by which a circular rates cooperatives: points, a total, a grade, and when there is none. Immutable; an instance that
/// exists is consistent.
/// </summary>
public sealed class Scorecard
{
    /// <summary>What takes the place of a grade where a cooperative is not rated.</summary>
    public const string NotRated = "không xếp loại";

    /// <summary>What takes the place of a grade while figures are missing or make no sense.</summary>
    public const string NotRatedYet = "chưa xếp loại được";

    /// <summary>Creates a scorecard.</summary>
    /// <exception cref="ArgumentException">
    /// An id is not one or stands twice, a measure is used but not declared or does not suit, grades do not descend to 0, or a
    /// condition or a count names a grade that there is not.
    /// </exception>
    public Scorecard(
        string id, int version, LegalDocument document, EffectivePeriod inForce, IEnumerable<Measure> measures,
        IEnumerable<CriterionGroup> groups, IEnumerable<GradeBand> grades, IEnumerable<RatingCondition>? conditions = null,
        RatingYield? yields = null, string? notes = null)
    {
        Identifiers.RequireId(id, nameof(id));
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(grades);
        (Id, Version, Document, InForce, Yields, Notes) = (id, version, document, inForce, yields, TextLine.Optional(notes, nameof(notes)));
        Measures = measures as MeasureTable ?? new(measures);
        (Groups, Grades, Conditions) = (groups.ToArray().AsReadOnly(), grades.ToArray().AsReadOnly(), (conditions ?? []).ToArray().AsReadOnly());
        RequireConsistency();
        ConditionPlans = [.. Conditions.Select(condition => new PartPlan(condition.Part, Measures))];
    }

    /// <summary>The id, also the name of its file: “tt-09-2017-bnnptnt”.</summary>
    public string Id { get; }

    /// <summary>The version of our transcription, from 1.</summary>
    public int Version { get; }

    /// <summary>The circular it transcribes.</summary>
    public LegalDocument Document { get; }

    /// <summary>When it applies.</summary>
    public EffectivePeriod InForce { get; }

    /// <summary>What is measured, in the order of the file.</summary>
    public MeasureTable Measures { get; }

    /// <summary>The criteria in their groups, in the document's order.</summary>
    public IReadOnlyList<CriterionGroup> Groups { get; }

    /// <summary>The grades, best first; the last begins at 0.</summary>
    public IReadOnlyList<GradeBand> Grades { get; }

    /// <summary>What decides before points do: first those that lead to no rating, then those that lead to a grade.</summary>
    public IReadOnlyList<RatingCondition> Conditions { get; }

    /// <summary>What the ratings of all cooperatives of a unit say of the unit; null when nothing is said.</summary>
    public RatingYield? Yields { get; }

    /// <summary>A remark of whoever wrote the scorecard; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>All criteria, in order.</summary>
    public IEnumerable<Criterion> Criteria => Groups.SelectMany(group => group.Criteria);

    /// <summary>The most points there are.</summary>
    public decimal Max => Groups.Sum(group => group.Max);

    /// <summary>Whether a grade can be called so: one line, and not what stands where there is none.</summary>
    public static bool IsGradeName(string name) => TextLine.IsOne(name) && TextLine.AsSeen(name) is not (NotRated or NotRatedYet);

    /// <summary>The plans of the conditions, in order.</summary>
    internal IReadOnlyList<PartPlan> ConditionPlans { get; }

    /// <summary>The grade of a total, from 0 to <see cref="Max"/>.</summary>
    internal string GradeOf(decimal total) => Grades.First(grade => total >= grade.From).Grade;

    /// <summary>The place of a grade, 0 for the best.</summary>
    internal int RankOf(string grade) => Grades.TakeWhile(band => band.Grade != grade).Count();

    private void RequireConsistency()
    {
        Require(Groups.Count > 0, "A scorecard has criteria.");
        Require(Groups.DistinctBy(group => group.Number).Count() == Groups.Count, "Two groups share a number.");
        Require(Criteria.DistinctBy(criterion => criterion.Id).Count() == Criteria.Count(), "Two criteria share an id.");
        foreach (var criterion in Criteria)
        {
            Require(Measures.TryGet(criterion.MeasureId, out var measure), $"'{criterion.Id}' uses '{criterion.MeasureId}', which is not declared.");
            Require(measure!.Kind != MeasureKind.Flag, $"'{criterion.Id}' takes points from a flag.");
            Require(!criterion.IsGiven || (measure.Domain.Min >= 0 && measure.Domain.Max <= criterion.Max), $"'{measure.Id}' can be more than the {criterion.Max} points of '{criterion.Id}', or less than none.");
        }

        Require(Grades.Count > 1 && Grades[^1].From == 0 && Grades[0].From <= Max, "Grades descend to 0.");
        Require(Grades.Zip(Grades.Skip(1)).All(pair => pair.First.From > pair.Second.From), "Each grade begins above the next.");
        Require(Grades.All(grade => IsGradeName(grade.Grade)) && Grades.DistinctBy(grade => TextLine.AsSeen(grade.Grade)).Count() == Grades.Count, "Grades have different names.");
        foreach (var condition in Conditions)
        {
            Measures.RequireFits(condition.Part);
            Require(condition.Grade is null || IsGrade(condition.Grade), $"'{condition.Part.Id}' leads to '{condition.Grade}', which is no grade.");
        }

        Require(Conditions.DistinctBy(condition => condition.Part.Id).Count() == Conditions.Count, "Two conditions share an id.");
        Require((Yields?.Counts.Values ?? []).SelectMany(names => names).All(name => name == NotRated || IsGrade(name)), "What is counted is a grade.");
    }

    private bool IsGrade(string name) => Grades.Any(grade => grade.Grade == name);

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new ArgumentException(message);
    }
}
