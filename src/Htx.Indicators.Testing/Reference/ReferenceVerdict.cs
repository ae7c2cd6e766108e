namespace Htx.Indicators.Testing;

/// <summary>What the reference evaluator says: a classification, or the reason why there is none.</summary>
internal sealed record ReferenceVerdict(Classification Classification, NotAssessedReason? Why, bool IsEstimated)
{
    /// <summary>No verdict.</summary>
    public static ReferenceVerdict None(NotAssessedReason why) => new(Classification.NotAssessed, why, false);

    /// <summary>All must be met: the worst. Parts that do not apply are left out.</summary>
    public static ReferenceVerdict AllOf(IReadOnlyList<ReferenceVerdict> parts) => Whole(parts, said =>
    {
        if (said.Any(part => part.Classification == Classification.NotMet))
            return new(Classification.NotMet, null, false);
        return Unknown(said) ?? new(said.Min(part => part.Classification), null, false);
    });

    /// <summary>One suffices: the best if that is met, else the gaps, else not met. Parts that do not apply are left out.</summary>
    public static ReferenceVerdict AnyOf(IReadOnlyList<ReferenceVerdict> parts) => Whole(parts, said =>
    {
        var best = said.Max(part => part.Classification);
        if (best is Classification.Met or Classification.Exceeded)
            return new(best, null, false);
        return Unknown(said) ?? new(Classification.NotMet, null, false);
    });

    /// <summary>What a fold makes of parts, and whether it would make something else with the estimated ones missing.</summary>
    private static ReferenceVerdict Whole(IReadOnlyList<ReferenceVerdict> parts, Func<IReadOnlyList<ReferenceVerdict>, ReferenceVerdict> fold)
    {
        if (parts.Count == 1)
            return parts[0];
        var whole = Fold(parts);
        if (!parts.Any(part => part.IsEstimated))
            return whole;
        var known = Fold([.. parts.Select(part => part.IsEstimated ? None(NotAssessedReason.Missing) : part)]);
        return whole with { IsEstimated = known.Classification != whole.Classification };

        ReferenceVerdict Fold(IReadOnlyList<ReferenceVerdict> these)
        {
            var applicable = these.Where(part => part.Why != NotAssessedReason.NotApplicable).ToArray();
            return applicable.Length == 0 ? None(NotAssessedReason.NotApplicable) : fold(applicable);
        }
    }

    private static ReferenceVerdict? Unknown(IReadOnlyList<ReferenceVerdict> parts) =>
        parts.Min(part => part.Why) is { } why ? None(why) : null;
}
