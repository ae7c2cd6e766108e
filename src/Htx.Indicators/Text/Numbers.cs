using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Writes numbers as official documents do: <c>1.597,93</c> in Vietnamese, <c>1,597.93</c> in English.
/// Never asks the machine for its culture.
/// </summary>
public static class Numbers
{
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

    /// <summary>Writes a count of at least two digits, as in “05/11 nội dung”; English pads nothing.</summary>
    public static string FormatPadded(int count, Language language = Language.Vietnamese) =>
        language == Language.Vietnamese
            ? count.ToString("00", CultureInfo.InvariantCulture)
            : count.ToString(CultureInfo.InvariantCulture);
}
