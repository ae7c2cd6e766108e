namespace Htx.Indicators;

/// <summary>How outcomes of parts make the outcome of a whole, and when that is an estimate.</summary>
internal static class RollUp
{
    private const int MostOnTheStack = 16;

    /// <summary>The outcome of an item of parts.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(PartRule rule, ReadOnlySpan<PartAssessment> parts)
    {
        Span<(Outcome, bool)> outcomes = parts.Length <= MostOnTheStack ? stackalloc (Outcome, bool)[parts.Length] : new (Outcome, bool)[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            outcomes[i] = (parts[i].Outcome, parts[i].IsEstimated);
        return Of(rule, outcomes);
    }

    /// <summary>The outcome of an indicator of items.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(ReadOnlySpan<ItemAssessment> items)
    {
        Span<(Outcome, bool)> outcomes = items.Length <= MostOnTheStack ? stackalloc (Outcome, bool)[items.Length] : new (Outcome, bool)[items.Length];
        for (var i = 0; i < items.Length; i++)
            outcomes[i] = (items[i].Outcome, items[i].IsEstimated);
        return Of(PartRule.AllOf, outcomes);
    }

    /// <summary>The outcome of the whole, and whether its classification would be another with the estimated parts missing.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(PartRule rule, ReadOnlySpan<(Outcome Outcome, bool IsEstimated)> parts)
    {
        // Most items have one part, and it speaks for itself.
        if (parts is [var only])
            return only;
        var outcome = Combine(rule, parts, withEstimates: true);
        if (!HasEstimate(parts))
            return (outcome, false);
        var known = Combine(rule, parts, withEstimates: false);
        return (outcome, known.Classification != outcome.Classification);
    }

    private static Outcome Combine(PartRule rule, ReadOnlySpan<(Outcome Outcome, bool IsEstimated)> parts, bool withEstimates)
    {
        Span<Outcome> outcomes = parts.Length <= MostOnTheStack ? stackalloc Outcome[parts.Length] : new Outcome[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            outcomes[i] = parts[i].IsEstimated && !withEstimates ? Outcome.NotAssessed(NotAssessedReason.Missing) : parts[i].Outcome;
        return rule == PartRule.AnyOf ? Outcome.AnyOf(outcomes) : Outcome.AllOf(outcomes);
    }

    private static bool HasEstimate(ReadOnlySpan<(Outcome Outcome, bool IsEstimated)> parts)
    {
        foreach (var (_, isEstimated) in parts)
        {
            if (isEstimated)
                return true;
        }

        return false;
    }
}
