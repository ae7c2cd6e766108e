using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Writes numbers as official documents do: <c>1.597,93</c> in Vietnamese, <c>1,597.93</c> in English.
/// Never asks the machine for its culture.
/// </summary>
public static class Numbers
{
    /// <summary>A longer number is no figure of a report.</summary>
    internal const int LongestNumber = 60;

    /// <summary>As many digits as 64 bits hold, whatever the digits are.</summary>
    private const int DigitsAtOnce = 19;

    /// <summary>The least number that has more.</summary>
    private const ulong BeyondAtOnce = 10_000_000_000_000_000_000;

    /// <summary>Writes <paramref name="value"/> with all its decimals, at most 9, and no trailing zeros.</summary>
    public static string Format(decimal value, Language language = Language.Vietnamese)
    {
        Span<char> buffer = stackalloc char[LongestNumber];
        return new(Write(value, language, buffer));
    }

    /// <summary>
    /// Reads a number written with the decimal sign of <paramref name="language"/>, thousands set apart in threes by its other
    /// sign or not at all: <c>1.597,93</c>, <c>2.570</c>, <c>2570</c> in Vietnamese. A minus may stand in front, nothing else.
    /// </summary>
    /// <returns>False for anything else, so that neither <c>2.5</c> nor <c>0.570</c> is taken for a whole number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out decimal value)
    {
        value = 0;
        var (thousands, point) = SignsOf(language);
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

    /// <summary>
    /// Writes a number at the end of a buffer, the last digit first, and gives what was written. Digit by digit, since the format
    /// strings of the framework are interpreted at each number and a report has many.
    /// </summary>
    internal static ReadOnlySpan<char> Write(decimal value, Language language, Span<char> buffer)
    {
        var (thousands, point) = SignsOf(language);
        var rounded = Figures.Round(value);
        var (more, digits) = DigitsOf(rounded);
        var start = buffer.Length;
        // Places count from the decimal sign: below 0 the decimals, from 0 on ones, tens, hundreds.
        for (var place = -rounded.Scale; (digits | more) != 0 || place <= 0; place++)
        {
            if (place + rounded.Scale == DigitsAtOnce)
                (more, digits) = (0, more);
            (digits, var digit) = Math.DivRem(digits, 10);
            if (place < 0 && digit == 0 && start == buffer.Length)
                continue;
            if (place == 0 && start < buffer.Length)
                buffer[--start] = point;
            else if (place > 0 && place % 3 == 0)
                buffer[--start] = thousands;
            buffer[--start] = (char)('0' + digit);
        }

        // The sign of a zero says nothing.
        if (decimal.IsNegative(rounded) && rounded != 0)
            buffer[--start] = '-';
        return buffer[start..];
    }

    /// <summary>The digits of a number, its sign and its decimal sign left out: the last <see cref="DigitsAtOnce"/> and those before them.</summary>
    private static (ulong More, ulong Last) DigitsOf(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        if (bits[2] == 0 && low < BeyondAtOnce)
            return (0, low);
        var (more, last) = UInt128.DivRem(new((uint)bits[2], low), BeyondAtOnce);
        return ((ulong)more, (ulong)last);
    }

    private static (char Thousands, char Point) SignsOf(Language language) => language == Language.Vietnamese ? ('.', ',') : (',', '.');

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
