namespace Htx.Indicators.Rules;

/// <summary>What the figures of a case come to, with its criteria by their ids.</summary>
internal sealed class RatedCase(Rating rating)
{
    private readonly Dictionary<string, CriterionRating> criteria = rating.Criteria.ToDictionary(criterion => criterion.Criterion.Id, StringComparer.Ordinal);

    public Rating Rating { get; } = rating;

    /// <summary>The points of a criterion.</summary>
    /// <exception cref="ArgumentException">The scorecard has no such criterion.</exception>
    public CriterionRating Find(string criterionId) => criteria.TryGetValue(criterionId, out var found)
        ? found
        : throw new ArgumentException($"The scorecard has no criterion '{criterionId}'.", nameof(criterionId));
}
