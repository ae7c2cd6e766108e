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
        var outcome = Combine(rule, parts, isKnown: _ => true);
        if (!Array.Exists(parts, part => part.IsEstimated))
            return (outcome, false);
        var known = Combine(rule, parts, isKnown: part => !part.IsEstimated);
        return (outcome, known.Classification != outcome.Classification);
    }

    private static Outcome Combine(PartRule rule, (Outcome Outcome, bool IsEstimated)[] parts, Func<(Outcome Outcome, bool IsEstimated), bool> isKnown)
    {
        var outcomes = Array.ConvertAll(parts, part => isKnown(part) ? part.Outcome : Outcome.NotAssessed(NotAssessedReason.Missing));
        return rule == PartRule.AnyOf ? Outcome.AnyOf(outcomes) : Outcome.AllOf(outcomes);
    }
}
