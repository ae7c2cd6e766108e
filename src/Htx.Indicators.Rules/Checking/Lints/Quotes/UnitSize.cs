namespace Htx.Indicators.Rules;

/// <summary>
/// A unit of area or of weight, which documents and offices give in several sizes: “ha” and “m²”, “tạ/ha” and “tấn/ha”, and what is behind the slash of
/// “đồng/kg” and “triệu đồng/tấn”.
/// </summary>
/// <param name="Kind">What it measures; behind a slash with that slash.</param>
/// <param name="Multiple">How many of the smallest unit of its kind it is: 0.001 where something is given for a ton.</param>
/// <param name="End">Which token stands behind it.</param>
internal sealed record UnitSize(string Kind, decimal Multiple, int End)
{
    private static readonly Entry[] Known =
    [
        .. Of("m²", 1, "m2", "m ²", "mét vuông"),
        .. Of("m²", 10_000, "ha", "héc ta", "héc - ta", "hec ta", "hec - ta", "hecta", "hécta"),
        .. Of("m²", 1_000_000, "km2", "km ²", "ki lô mét vuông"),
        .. Of("kg", 1, "kg", "ki lô gam", "kilôgam"),
        .. Of("kg", 100, "tạ"),
        .. Of("kg", 1_000, "tấn"),
    ];

    /// <summary>The unit that starts at a token; null where none of these does.</summary>
    public static UnitSize? Find(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (FindEntry(tokens, at) is not { } entry)
            return null;
        var end = at + entry.Words.Length;
        // All are powers of ten, so that no digit is lost.
        var own = IsBehindSlash(tokens, at) ? new UnitSize($"/{entry.Kind}", 1 / entry.Multiple, end) : new(entry.Kind, entry.Multiple, end);
        return IsBehindSlash(tokens, end) && FindEntry(tokens, end) is { } over ? own with { Kind = $"{own.Kind}/{over.Kind}", Multiple = own.Multiple / over.Multiple } : own;
    }

    /// <summary>An amount of this unit in another of its kind; null where it is too large to be compared.</summary>
    public decimal? Convert(decimal amount, UnitSize to) => Multiple > to.Multiple ? NumberScale.Times(amount, Multiple / to.Multiple) : amount / (to.Multiple / Multiple);

    private static bool IsBehindSlash(IReadOnlyList<QuoteToken> tokens, int at) => at < tokens.Count && tokens[at].Line.AsSpan(0, tokens[at].Start).TrimEnd() is [.., '/'];

    private static Entry? FindEntry(IReadOnlyList<QuoteToken> tokens, int at) => Array.Find(Known, entry => StandAt(tokens, at, entry.Words));

    private static bool StandAt(IReadOnlyList<QuoteToken> tokens, int at, string[] words) =>
        at + words.Length <= tokens.Count && words.Index().All(word => tokens[at + word.Index].Text.SequenceEqual(word.Item));

    private static IEnumerable<Entry> Of(string kind, decimal multiple, params string[] names) => names.Select(name => new Entry(kind, multiple, name.Split(' ')));

    private sealed record Entry(string Kind, decimal Multiple, string[] Words);
}
