namespace Htx.Indicators.Rules;

/// <summary>Reads numbers below a thousand that are written in words: “mười lăm”, “hai mươi mốt”, “một trăm linh năm”; a multiple behind, “nghìn”, is read as one behind digits is.</summary>
internal static class SpelledNumber
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>The number that starts at a token, and of how many it is; null where none does.</summary>
    public static (int Value, int Length)? Find(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (FindTens(tokens, at) is { } tens)
            return tens;
        if (DigitAt(tokens, at) is not (> 0 and var digit))
            return null;
        if (!IsAt(tokens, at + 1, "trăm"))
            return IsOther(tokens, at, digit) ? null : (digit, 1);
        var (rest, length) = FindTens(tokens, at + 2) ?? (IsAt(tokens, at + 2, "linh", "lẻ") && DigitAt(tokens, at + 3) is > 0 and var ones ? (ones, 2) : (0, 0));
        return ((digit * 100) + rest, 2 + length);
    }

    /// <summary>“mười lăm”, “hai mươi mốt”, “ba chục”; null where no tens are said.</summary>
    private static (int Value, int Length)? FindTens(IReadOnlyList<QuoteToken> tokens, int at)
    {
        if (IsAt(tokens, at, "mười"))
            return WithOnes(tokens, at + 1, 10, 1);
        if (DigitAt(tokens, at) is not (> 0 and var digit))
            return null;
        if (IsAt(tokens, at + 1, "mươi"))
            return WithOnes(tokens, at + 2, digit * 10, 2);
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

    /// <summary>“một số HTX” are some of them, “năm 2025” is a year; five is only told apart by a multiple behind it.</summary>
    private static bool IsOther(IReadOnlyList<QuoteToken> tokens, int at, int digit) => digit switch
    {
        1 => IsAt(tokens, at + 1, "số"),
        5 => at + 1 >= tokens.Count || NumberScale.MultipleOf(tokens[at + 1]) is null,
        _ => false,
    };

    private static int? DigitAt(IReadOnlyList<QuoteToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == QuoteTokenKind.Word && IndexOf(tokens[at].Text) is >= 0 and var digit ? digit : null;

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        for (var digit = 0; digit < Digits.Length; digit++)
        {
            if (word.SequenceEqual(Digits[digit]))
                return digit;
        }

        return -1;
    }

    private static bool IsAt(IReadOnlyList<QuoteToken> tokens, int at, params ReadOnlySpan<string> words) => at < tokens.Count && tokens[at].IsOneOf(words);
}
