namespace Htx.Indicators.Rules;

/// <summary>Reads what belongs to a number of a quote: its percent sign or multiple, and what follows in smaller multiples.</summary>
internal static class QuotedAmount
{
    /// <summary>A larger number is no figure, and times a multiple it would overflow.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>A percent sign or words for it, then the multiple and currency behind a number; and where that ends.</summary>
    public static (int End, bool IsPercent, NumberScale Scale) ReadUnit(IReadOnlyList<QuoteToken> tokens, int at)
    {
        var sign = at < tokens.Count && tokens[at].Kind == QuoteTokenKind.Percent ? 1 : 0;
        var words = sign == 0 && at + 1 < tokens.Count && tokens[at].IsWord("phần") && tokens[at + 1].IsWord("trăm") ? 2 : 0;
        at += sign + words;
        return (at + NumberScale.Read(tokens, at, out var scale), sign + words > 0, scale);
    }

    /// <summary>“từ hai đến ba triệu đồng”: what the second of two words is counted in counts for the first; null where no second follows.</summary>
    public static (int End, bool IsPercent, NumberScale Scale)? ReadUnitOfRange(IReadOnlyList<QuoteToken> tokens, int at) =>
        at < tokens.Count && (tokens[at].Kind == QuoteTokenKind.Dash || tokens[at].IsOneOf("đến", "tới")) && SpelledNumber.Find(tokens, at + 1) is var (_, words)
            ? ReadUnit(tokens, at + 1 + words)
            : null;

    /// <summary>“2/3 số xã”, “15/15 xã”: the share in percent; null for other numbers with a slash, as dates are.</summary>
    public static decimal? FindFraction(string text, IReadOnlyList<QuoteToken> tokens, int at, decimal part)
    {
        var isFraction = at + 2 < tokens.Count && tokens[at + 1].Kind == QuoteTokenKind.Number && tokens[at + 1].Start == tokens[at].End + 1 && text[tokens[at].End] == '/'
            && tokens[at + 2].IsOneOf("số", "tổng", "xã", "huyện", "thôn", "ấp", "hộ", "htx", "tht", "hợp", "tổ", "đơn", "phường");
        return isFraction && TryParse(tokens[at + 1].Text, out var whole) && part > 0 && part <= whole ? 100 * part / whole : null;
    }

    /// <summary>As Vietnamese writes numbers; some offices print 2.5%, which that is not.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out decimal value) =>
        (Numbers.TryParse(digits, Language.Vietnamese, out value) || Numbers.TryParse(digits, Language.English, out value)) && value < Largest;

    /// <summary>Adds what follows in smaller multiples, “45 tỷ 500 triệu đồng”, counted as the number before it; and tells where that ends.</summary>
    public static (decimal Value, int End) AddRest(IReadOnlyList<QuoteToken> tokens, decimal value, int end, NumberScale scale)
    {
        var last = scale;
        while (!last.IsMoney && last.Multiple > 1 && FindSmaller(tokens, end, last.Multiple) is var (number, smaller, restEnd))
            (value, end, last) = (value + (number * smaller.Multiple / scale.Multiple), restEnd, smaller);
        return (value, end);
    }

    /// <summary>A number of a smaller multiple, in digits or words; null where none follows.</summary>
    private static (decimal Number, NumberScale Scale, int End)? FindSmaller(IReadOnlyList<QuoteToken> tokens, int at, decimal multiple)
    {
        if (at >= tokens.Count)
            return null;
        var isSpelled = tokens[at].Kind == QuoteTokenKind.Word;
        var (number, words) = isSpelled ? SpelledNumber.FindRest(tokens, at) ?? (0, 0) : TryParse(tokens[at].Text, out var digits) ? (digits, 1) : (0, 0);
        var (end, _, smaller) = ReadUnit(tokens, at + words);
        // “… ba mươi nghìn năm trăm” ends a number in words; “hai triệu ba trăm” may be two million and three hundred thousand.
        var isPart = smaller.Multiple > 1 || (isSpelled && number >= 1_000);
        return words > 0 && isPart && number * smaller.Multiple < multiple ? (number, smaller, end) : null;
    }
}
