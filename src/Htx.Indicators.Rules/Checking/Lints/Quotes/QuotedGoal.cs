namespace Htx.Indicators.Rules;

/// <summary>Where a number that a quote starts from goes to: “từ 12 HTX năm 2020 xuống còn 03 HTX”.</summary>
internal static class QuotedGoal
{
    /// <summary>How far behind the first number “lên” may stand.</summary>
    private const int Reach = 8;

    /// <summary>What may stand between “lên” and the second number.</summary>
    private static readonly string[] Between = ["còn", "dưới", "trên", "khoảng", "đến", "tới", "mức", "ít", "nhất", "hơn", "không", "quá", "thành", "đạt", "gần", "tối", "thiểu", "đa"];

    /// <summary>The words from “lên”, “xuống”, “còn” to the end of the number that is gone to; null where none follows in the clause.</summary>
    /// <param name="tokens">The quote.</param>
    /// <param name="end">Behind the number that is started from.</param>
    public static (int Start, int End)? Find(IReadOnlyList<QuoteToken> tokens, int end)
    {
        for (var at = end; at < Math.Min(tokens.Count, end + Reach) && tokens[at].Kind is QuoteTokenKind.Word or QuoteTokenKind.Number or QuoteTokenKind.Percent; at++)
        {
            // “từ 10 thành viên trở lên” is a bound, whatever is said behind it.
            if (tokens[at].IsWord("trở"))
                return null;
            if (tokens[at].IsOneOf("lên", "xuống", "còn"))
                return FindNumber(tokens, at) is { } number ? (at, QuotedAmount.ReadUnit(tokens, number + 1).End) : null;
        }

        return null;
    }

    private static int? FindNumber(IReadOnlyList<QuoteToken> tokens, int start)
    {
        var at = start + 1;
        while (at < tokens.Count && tokens[at].IsOneOf(Between))
            at++;
        return at < tokens.Count && tokens[at].Kind == QuoteTokenKind.Number ? at : null;
    }
}
