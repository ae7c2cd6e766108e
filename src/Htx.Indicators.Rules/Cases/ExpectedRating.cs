namespace Htx.Indicators.Rules;

/// <summary>One thing that a case expects of a rating: its grade, what decided it, why there is none, its total, the points of a criterion.</summary>
public sealed class ExpectedRating
{
    private readonly Func<RatedCase, Phrase> said;
    private readonly string? criterionId;

    private ExpectedRating(Phrase about, Phrase expected, Place place, Func<RatedCase, Phrase> said, string? criterionId = null) =>
        (About, Expected, Place, this.said, this.criterionId) = (about, expected, place, said, criterionId);

    /// <summary>A grade, or what stands in its place.</summary>
    internal static ExpectedRating Grade(string grade, Place place) =>
        new(Phrases.Grade, Phrases.Word(grade), place, rated => Phrases.Word(rated.Rating.Grade ?? rated.Rating.Status.ToText()));

    /// <summary>The condition that decides in place of the points.</summary>
    internal static ExpectedRating Condition(string id, Place place) =>
        new(Phrases.DecidingCondition, Phrases.Word(id), place, rated => Phrases.Word(rated.Rating.Deciding?.Part.Id));

    /// <summary>Why it cannot be rated yet.</summary>
    internal static ExpectedRating Reason(NotAssessedReason reason, Place place) =>
        new(Phrases.Reason, Phrases.Word(reason.ToKey()), place, rated => Phrases.Word(rated.Rating.Reason?.ToKey()));

    /// <summary>All points together; null where there must be none.</summary>
    internal static ExpectedRating Total(decimal? total, Place place) =>
        new(Phrases.Total, Phrases.NumberOrNone(total), place, rated => Phrases.NumberOrNone(rated.Rating.Total));

    /// <summary>The points of a criterion; null where there must be none.</summary>
    internal static ExpectedRating Points(string criterionId, decimal? points, Place place) => new(
        Phrases.CriterionOf(criterionId), Phrases.NumberOrNone(points), place,
        rated => Phrases.NumberOrNone(rated.Find(criterionId).Points), criterionId);

    /// <summary>Where the file says so.</summary>
    public Place Place { get; }

    /// <summary>What it is about.</summary>
    internal Phrase About { get; }

    /// <summary>What must be said of it.</summary>
    internal Phrase Expected { get; }

    /// <summary>What a rating says of it.</summary>
    /// <exception cref="ArgumentException">The scorecard has no such criterion.</exception>
    internal Phrase SaidOf(RatedCase rated) => said(rated);

    /// <summary>Why a rating says so.</summary>
    internal string WhyOf(RatedCase rated, Language language) => criterionId is null ? rated.Rating.Explain(language) : $"{rated.Find(criterionId).Explain(language)}.";
}
