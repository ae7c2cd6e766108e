namespace Htx.Indicators.Rules;

/// <summary>A unit of area or of weight, which documents and offices give in several sizes: “ha” and “m²”, “tạ/ha” and “tấn/ha”.</summary>
/// <param name="Kind">What it measures; what is given for a hectare and what is given for a kilogram are of two kinds.</param>
/// <param name="Multiple">How many of the smallest unit of its kind it is.</param>
/// <param name="Words">As it is written.</param>
internal sealed record UnitSize(string Kind, decimal Multiple, string Words)
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
        var line = tokens[at].Line;
        var isOver = end < tokens.Count && line.AsSpan(0, tokens[end].Start).TrimEnd() is [.., '/'];
        return new(isOver && FindEntry(tokens, end) is { } over ? $"{entry.Kind}/{over.Multiple} {over.Kind}" : entry.Kind, entry.Multiple, line[tokens[at].Start..tokens[end - 1].End]);
    }

    private static Entry? FindEntry(IReadOnlyList<QuoteToken> tokens, int at) => Array.Find(Known, entry => StandAt(tokens, at, entry.Words));

    private static bool StandAt(IReadOnlyList<QuoteToken> tokens, int at, string[] words) =>
        at + words.Length <= tokens.Count && words.Index().All(word => tokens[at + word.Index].Text.SequenceEqual(word.Item));

    private static IEnumerable<Entry> Of(string kind, decimal multiple, params string[] names) => names.Select(name => new Entry(kind, multiple, name.Split(' ')));

    private sealed record Entry(string Kind, decimal Multiple, string[] Words);
}
