namespace Htx.Indicators.Rules;

/// <summary>The time that an amount is of: “4,5 triệu đồng/người/tháng” is of a month, “45 triệu đồng mỗi năm” of a year.</summary>
internal static class TimeOfAmount
{
    /// <summary>How far behind a number it may stand: “45 triệu đồng/người/năm” has “người” between.</summary>
    private const int Reach = 4;

    private const int ReachBefore = 12;

    /// <summary>What is said behind a number, in its own word; null where nothing is.</summary>
    public static string? Find(IReadOnlyList<QuoteToken> tokens, int end)
    {
        for (var at = end; at < Math.Min(end + Reach, tokens.Count) && tokens[at].Kind == QuoteTokenKind.Word; at++)
        {
            if (IsTime(tokens, at))
                return new(tokens[at].Text);
        }

        return null;
    }

    /// <summary>
    /// What is said before a number, in its own word: “thu nhập hằng tháng từ 5 triệu đồng”; null where nothing is. “Hằng năm” there says how often
    /// something is done or judged.
    /// </summary>
    public static string? FindBefore(IReadOnlyList<QuoteToken> tokens, int start)
    {
        for (var at = start - 1; at > Math.Max(0, start - ReachBefore) && tokens[at].Kind == QuoteTokenKind.Word; at--)
        {
            if (tokens[at].IsOneOf("quý", "tháng") && tokens[at - 1].IsOneOf("mỗi", "hằng", "hàng"))
                return new(tokens[at].Text);
        }

        return null;
    }

    /// <summary>What a unit says; null where it says nothing.</summary>
    public static string? OfUnit(IReadOnlyList<QuoteToken> unit)
    {
        var at = 0;
        while (at < unit.Count && !IsTime(unit, at))
            at++;
        return at < unit.Count ? new(unit[at].Text) : null;
    }

    private static bool IsTime(IReadOnlyList<QuoteToken> tokens, int at) =>
        tokens[at].IsOneOf("năm", "quý", "tháng", "tuần", "ngày")
        && (tokens[at].Line.AsSpan(0, tokens[at].Start).TrimEnd() is [.., '/'] || (at > 0 && tokens[at - 1].IsOneOf("mỗi", "một", "hằng", "hàng")));
}
