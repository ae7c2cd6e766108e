namespace Htx.Indicators;

/// <summary>How outcomes of parts make the outcome of a whole, and when that is an estimate.</summary>
internal static class RollUp
{
    /// <summary>So many at most are held on the stack, which is nearly always enough.</summary>
    private const int FewParts = 8;

    /// <summary>The outcome of an item of parts.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(PartRule rule, IReadOnlyList<PartAssessment> parts)
    {
        // Most items have one part, and it speaks for itself.
        if (parts is [var only])
            return (only.Outcome, only.IsEstimated);
        Span<(Outcome, bool)> outcomes = parts.Count <= FewParts ? stackalloc (Outcome, bool)[FewParts] : new (Outcome, bool)[parts.Count];
        for (var i = 0; i < parts.Count; i++)
            outcomes[i] = (parts[i].Outcome, parts[i].IsEstimated);
        return Of(rule, outcomes[..parts.Count]);
    }

    /// <summary>The outcome of an indicator of items.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(ReadOnlySpan<ItemAssessment> items)
    {
        if (items is [var only])
            return (only.Outcome, only.IsEstimated);
        Span<(Outcome, bool)> outcomes = items.Length <= FewParts ? stackalloc (Outcome, bool)[FewParts] : new (Outcome, bool)[items.Length];
        for (var i = 0; i < items.Length; i++)
            outcomes[i] = (items[i].Outcome, items[i].IsEstimated);
        return Of(PartRule.AllOf, outcomes[..items.Length]);
    }

    /// <summary>The outcome of the whole, and whether its classification would be another with the estimated parts missing.</summary>
    public static (Outcome Outcome, bool IsEstimated) Of(PartRule rule, ReadOnlySpan<(Outcome Outcome, bool IsEstimated)> parts)
    {
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
        Span<Outcome> outcomes = parts.Length <= FewParts ? stackalloc Outcome[FewParts] : new Outcome[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            outcomes[i] = parts[i].IsEstimated && !withEstimates ? Outcome.NotAssessed(NotAssessedReason.Missing) : parts[i].Outcome;
        outcomes = outcomes[..parts.Length];
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
