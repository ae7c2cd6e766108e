namespace Htx.Indicators;

/// <summary>How outcomes of parts make the outcome of a whole, and when that is an estimate.</summary>
internal static class RollUp
{
    /// <summary>The outcome of the whole, and whether its classification would be another with the estimated parts missing.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(PartRule rule, (Outcome Outcome, bool IsEstimated)[] parts)
    {
        // Most items have one part, and it speaks for itself.
        if (parts is [var only])
            return only;
        var outcome = Combine(rule, parts.Select(part => part.Outcome));
        if (!Array.Exists(parts, part => part.IsEstimated))
            return (outcome, false);
        var known = Combine(rule, parts.Select(part => part.IsEstimated ? Outcome.NotAssessed(NotAssessedReason.Missing) : part.Outcome));
        return (outcome, known.Classification != outcome.Classification);
    }

    private static Outcome Combine(PartRule rule, IEnumerable<Outcome> parts) =>
        rule == PartRule.AnyOf ? Outcome.AnyOf(parts) : Outcome.AllOf(parts);
}
