using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Writes numbers as official documents do: <c>1.597,93</c> in Vietnamese, <c>1,597.93</c> in English.
/// Never asks the machine for its culture.
/// </summary>
public static class Numbers
{
    /// <summary>A longer number is no figure of a report.</summary>
    private const int LongestNumber = 60;

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    /// <summary>Writes <paramref name="value"/> with all its decimals, at most 9, and no trailing zeros.</summary>
    public static string Format(decimal value, Language language = Language.Vietnamese) =>
        value.ToString("#,##0.#########", language == Language.Vietnamese ? Vietnamese : CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a number written with the decimal sign of <paramref name="language"/>, thousands set apart in threes by its other
    /// sign or not at all: <c>1.597,93</c>, <c>2.570</c>, <c>2570</c> in Vietnamese. A minus may stand in front, nothing else.
    /// </summary>
    /// <returns>False for anything else, so that neither <c>2.5</c> nor <c>0.570</c> is taken for a whole number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out decimal value)
    {
        value = 0;
        var (thousands, point) = language == Language.Vietnamese ? ('.', ',') : (',', '.');
        var isNegative = text is ['-' or '\u2212', ..];
        var digits = isNegative ? text[1..] : text;
        var end = digits.IndexOf(point);
        var whole = end < 0 ? digits : digits[..end];
        if ((end >= 0 && !AreDigits(digits[(end + 1)..])) || !IsWhole(whole, thousands) || digits.Length > LongestNumber)
            return false;
        Span<char> plain = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var c in digits)
        {
            if (c != thousands)
                plain[length++] = c == point ? '.' : c;
        }

        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;
        value = isNegative ? -value : value;
        return true;
    }

    /// <summary>Writes a count of at least two digits, as in “05/11 nội dung”; English pads nothing.</summary>
    public static string FormatPadded(int count, Language language = Language.Vietnamese) =>
        language == Language.Vietnamese
            ? count.ToString("00", CultureInfo.InvariantCulture)
            : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits alone, or one to three that do not start with 0 and then threes.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, char thousands)
    {
        if (!text.Contains(thousands))
            return AreDigits(text);
        var first = text.IndexOf(thousands);
        if (first > 3 || text[0] == '0' || !AreDigits(text[..first]))
            return false;
        for (var rest = text[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != thousands || !AreDigits(rest[1..4]))
                return false;
        }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
