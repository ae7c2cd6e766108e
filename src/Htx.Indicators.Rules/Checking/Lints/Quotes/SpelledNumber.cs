namespace Htx.Indicators.Rules;

/// <summary>
/// Reads numbers below a million that are written in words: “mười lăm”, “một trăm linh năm”, “hai nghìn năm trăm”, “hai phẩy năm”. A multiple
/// behind, “triệu”, is read as one behind digits is.
/// </summary>
internal static class SpelledNumber
{
    /// <summary>Figures have no more decimals.</summary>
    private const int MostDecimals = Figures.Decimals;

    /// <summary>As it is spelled too.</summary>
    private const string Seven = "bẩy";

    private const string Times = "gấp";

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>The words that a number can start with.</summary>
    public static IEnumerable<string> FirstWords => [.. Digits, "mười", Seven, Times];

    /// <summary>The number that starts at a token, and of how many it is; null where none does.</summary>
    public static (decimal Value, int Length)? Find(IReadOnlyList<QuoteToken> tokens, int at)
    {
        var (whole, length) = FindWhole(tokens, at) ?? (0, IsAt(tokens, at, "không") ? 1 : 0);
        if (length > 0 && IsAt(tokens, at + length, "phẩy") && FindDecimals(tokens, at + length + 1) is var (decimals, more))
            return (whole + decimals, length + 1 + more);
        return whole == 0 ? null : (whole, length);
    }

    /// <summary>“một phần hai”, in percent.</summary>
    public static (decimal Percent, int Length)? FindShare(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (DigitAt(tokens, at) is not (> 0 and var dividend) || !IsAt(tokens, at + 1, "phần"))
            return null;
        var (divisor, words) = IsAt(tokens, at + 2, "tư") ? (4, 1) : FindGroup(tokens, at + 2) ?? (0, 0);
        return divisor > dividend ? (100m * dividend / divisor, 2 + words) : null;
    }

    /// <summary>“gấp đôi”, “gấp rưỡi”: how many times as much.</summary>
    public static (decimal Value, int Length)? FindTimes(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (!IsAt(tokens, at, Times))
            return null;
        return IsAt(tokens, at + 1, "đôi") ? (2, 2) : IsAt(tokens, at + 1, "rưỡi") ? (1.5m, 2) : null;
    }

    /// <summary>What goes on with a number of larger multiples: “không trăm năm mươi”, “linh năm”.</summary>
    public static (decimal Value, int Length)? FindRest(IReadOnlyList<QuoteToken> tokens, int at) => Find(tokens, at) ?? FindBehindThousands(tokens, at);

    private static (int Value, int Length)? FindWhole(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (FindGroup(tokens, at) is not var (group, length))
            return null;
        return IsAt(tokens, at + length, "nghìn", "ngàn") && FindBehindThousands(tokens, at + length + 1) is var (rest, more)
            ? ((group * 1_000) + rest, length + 1 + more)
            : (group, length);
    }

    /// <summary>A number below a thousand.</summary>
    private static (int Value, int Length)? FindGroup(IReadOnlyList<QuoteToken> tokens, int at) =>
        FindHundreds(tokens, at) ?? FindTens(tokens, at) ?? (DigitAt(tokens, at) is > 0 and var digit ? (digit, 1) : null);

    /// <summary>What stands behind “nghìn” and belongs to it: “năm trăm”, “không trăm hai mươi lăm”, “linh năm”.</summary>
    private static (int Value, int Length)? FindBehindThousands(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (IsAt(tokens, at, "không") && IsAt(tokens, at + 1, "trăm"))
            return FindBehindHundreds(tokens, at + 2) is var (rest, length) ? (rest, length + 2) : null;
        return FindHundreds(tokens, at) ?? FindBehindHundreds(tokens, at);
    }

    private static (int Value, int Length)? FindHundreds(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (DigitAt(tokens, at) is not (> 0 and var digit) || !IsAt(tokens, at + 1, "trăm"))
            return null;
        var (rest, length) = IsAt(tokens, at + 2, "rưỡi") ? (50, 1) : FindBehindHundreds(tokens, at + 2) ?? (0, 0);
        return ((digit * 100) + rest, 2 + length);
    }

    private static (int Value, int Length)? FindBehindHundreds(IReadOnlyList<QuoteToken> tokens, int at) =>
        IsAt(tokens, at, "linh", "lẻ") && DigitAt(tokens, at + 1) is > 0 and var ones ? (ones, 2) : FindTens(tokens, at);

    /// <summary>“mười lăm”, “hai mươi mốt”, “hai lăm”, “ba chục”; null where no tens are said.</summary>
    private static (int Value, int Length)? FindTens(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (IsAt(tokens, at, "mười"))
            return WithOnes(tokens, at + 1, 10, 1);
        if (DigitAt(tokens, at) is not (> 0 and var digit))
            return null;
        if (IsAt(tokens, at + 1, "mươi"))
            return WithOnes(tokens, at + 2, digit * 10, 2);
        if (IsAt(tokens, at + 1, "mốt", "lăm", "nhăm"))
            return WithOnes(tokens, at + 1, digit * 10, 1);
        return IsAt(tokens, at + 1, "chục") ? (digit * 10, 2) : null;
    }

    private static (int Value, int Length) WithOnes(IReadOnlyList<QuoteToken> tokens, int at, int tens, int length) => OnesAt(tokens, at) is { } ones ? (tens + ones, length + 1) : (tens, length);

    /// <summary>The last digit, which is called otherwise behind tens.</summary>
    private static int? OnesAt(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (IsAt(tokens, at, "mốt"))
            return 1;
        if (IsAt(tokens, at, "tư"))
            return 4;
        if (IsAt(tokens, at, "lăm", "nhăm"))
            return 5;
        // “giai đoạn hai mươi năm” are twenty years.
        return DigitAt(tokens, at) is > 0 and not 5 and var digit ? digit : null;
    }

    /// <summary>What is said behind “phẩy”, as a number or digit by digit: “năm” are five tenths, “bảy mươi lăm” and “bảy lăm” seventy-five hundredths, “không năm” five of them.</summary>
    private static (decimal Value, int Length)? FindDecimals(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (FindHundreds(tokens, at) is var (hundreds, words))
            return (hundreds / 1_000m, words);
        if (FindTens(tokens, at) is var (tens, length))
            return (tens / 100m, length);
        var (decimals, place, count) = (0m, 0.1m, 0);
        for (; count < MostDecimals && DigitAt(tokens, at + count) is { } digit; count++, place /= 10)
            decimals += digit * place;
        return count > 0 ? (decimals, count) : null;
    }

    private static int? DigitAt(IReadOnlyList<QuoteToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == QuoteTokenKind.Word && IndexOf(tokens[at].Text) is >= 0 and var digit ? digit : null;

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        for (var digit = 0; digit < Digits.Length; digit++)
        {
            if (word.SequenceEqual(Digits[digit]))
                return digit;
        }

        return word is Seven ? 7 : -1;
    }

    private static bool IsAt(IReadOnlyList<QuoteToken> tokens, int at, params ReadOnlySpan<string> words) => at < tokens.Count && tokens[at].IsOneOf(words);
}
