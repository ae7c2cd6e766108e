namespace Htx.Indicators;

/// <summary>How outcomes of parts make the outcome of a whole, and when that is an estimate.</summary>
internal static class RollUp
{
    /// <summary>The outcome of the whole.</summary>
    public static Outcome Combine(PartRule rule, IEnumerable<Outcome> parts) =>
        rule == PartRule.AnyOf ? Outcome.AnyOf(parts) : Outcome.AllOf(parts);

    /// <summary>Whether the classification of the whole would differ with its estimated parts missing.</summary>
    public static bool IsEstimated(PartRule rule, IReadOnlyCollection<(Outcome Outcome, bool IsEstimated)> parts)
    {
        if (!parts.Any(part => part.IsEstimated))
            return false;
        var known = Combine(rule, parts.Select(part => part.IsEstimated ? Outcome.NotAssessed(NotAssessedReason.Missing) : part.Outcome));
        return known.Classification != Combine(rule, parts.Select(part => part.Outcome)).Classification;
    }
}
