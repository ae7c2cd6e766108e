namespace Htx.Indicators.Rules;

/// <summary>Shows what an item of several parts can be from what its parts can be, those that judge one figure taken together.</summary>
internal static class CompositeProof
{
    public static Possibility Of(PartRule rule, IReadOnlyList<GroupProof> parts, Classification classification)
    {
        if (parts.Count == 1)
            return In(parts[0], classification);
        // What decides alone: one failure of “all of them”, and of “one of them” one that is met.
        var isDecidedByOne = rule == PartRule.AllOf ? classification == Classification.NotMet : classification == Classification.Exceeded;
        if (isDecidedByOne)
            return ByOne(parts, classification);
        // Otherwise one part is so, and none of the others is worse, or better.
        return rule == PartRule.AllOf
            ? ByAll(parts, classification, other => other >= classification, _ => true)
            // One that is met suffices, whether others are judged or not.
            : ByAll([.. parts.Where(part => classification != Classification.Met || !part.IsNeverJudged)], classification, other => other <= classification, part => classification != Classification.Met || part.IsAlwaysJudged);
    }

    private static Possibility ByOne(IReadOnlyList<GroupProof> parts, Classification classification)
    {
        Possibility[] possibilities = [.. parts.Select(part => In(part, classification))];
        return possibilities.FirstOrDefault(possibility => possibility.CanOccur == true)
            ?? possibilities.FirstOrDefault(possibility => possibility.CanOccur is null)
            ?? Possibility.None(classification, ProofPhrases.NoPart);
    }

    private static Possibility ByAll(IReadOnlyList<GroupProof> parts, Classification classification, Func<Classification, bool> suits, Func<GroupProof, bool> isNeeded)
    {
        var unsuited = parts.Where(part => Suiting(part, suits).All(possibility => possibility.CanOccur == false)).ToArray();
        if (Array.Find(unsuited, part => isNeeded(part)) is { } hindrance)
            return Possibility.None(classification, WhyOf(hindrance, Suiting(hindrance, suits).First().Phrase!));
        if (parts.All(part => In(part, classification).CanOccur == false))
            return Possibility.None(classification, ProofPhrases.NoPart);
        foreach (var deciding in parts.Where(part => In(part, classification).CanOccur == true))
        {
            var example = new Dictionary<string, decimal>(In(deciding, classification).Example!, StringComparer.Ordinal);
            if (parts.Where(part => part != deciding).All(part => TryAdd(example, Suiting(part, suits))))
                return Possibility.By(classification, example);
        }

        var unknown = parts.SelectMany(part => Suiting(part, suits)).FirstOrDefault(possibility => possibility.CanOccur is null);
        return Possibility.Unknown(classification, unknown?.Phrase ?? (unsuited.Length > 0 ? ProofPhrases.NoExample : ProofPhrases.PartsShareFigures));
    }

    /// <summary>Adds the figures of the first possibility that contradicts none of those already there.</summary>
    private static bool TryAdd(Dictionary<string, decimal> example, IEnumerable<Possibility> possibilities)
    {
        var fitting = possibilities.FirstOrDefault(
            possibility => possibility.Example?.All(figure => !example.TryGetValue(figure.Key, out var there) || there == figure.Value) == true);
        foreach (var (id, figure) in fitting?.Example ?? new Dictionary<string, decimal>())
            example[id] = figure;
        return fitting is not null;
    }

    /// <summary>Parts that are judged together name themselves.</summary>
    private static Phrase WhyOf(GroupProof hindrance, Phrase why) => hindrance.Parts.Count == 1 ? ProofPhrases.InPart(hindrance.Parts[0], why) : why;

    private static Possibility In(GroupProof part, Classification classification) =>
        part.Classifications.Single(possibility => possibility.Classification == classification);

    private static IEnumerable<Possibility> Suiting(GroupProof part, Func<Classification, bool> suits) =>
        part.Classifications.Where(possibility => suits(possibility.Classification));
}
