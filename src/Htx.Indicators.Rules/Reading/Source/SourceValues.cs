using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Turns the text of JSON values into days and numbers, never by the machine's culture.</summary>
internal static class SourceValues
{
    /// <summary>A longer number is no figure of a report.</summary>
    private const int LongestNumber = 60;

    /// <summary>
    /// A day written year-month-day; null when the text is not one. Read by hand: the framework's parser first sets up the calendar of a
    /// culture, which is a twentieth of the time to the first verdict.
    /// </summary>
    public static DateOnly? Day(string text)
    {
        if (text is not [_, _, _, _, '-', _, _, '-', _, _])
            return null;
        var (year, month, day) = (Digits(text.AsSpan(0, 4)), Digits(text.AsSpan(5, 2)), Digits(text.AsSpan(8)));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    /// <summary>A number that must be exact: at most 9 decimals. Adds the defect and returns null when it is not.</summary>
    public static decimal? ExactNumber(SourceNode node, DefectList defects) =>
        Number(node, defects, mustBeExact: true);

    /// <summary>A number that is rounded to 9 decimals. Adds the defect and returns null when it is out of range.</summary>
    public static decimal? RoundedNumber(SourceNode node, DefectList defects) =>
        Number(node, defects, mustBeExact: false);

    private static decimal? Number(SourceNode node, DefectList defects, bool mustBeExact)
    {
        // Rounded before it is held against the range: 999999999999999999.9999999999 is 10¹⁸.
        if (node.Text.Length <= LongestNumber
            && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Figures.Round(number) is var rounded && Figures.IsInRange(rounded)
            && (!mustBeExact || (rounded == number && DecimalsIn(node.Text) <= Figures.Decimals)))
        {
            return rounded;
        }

        defects.Add(FormatDefects.BadNumber, node, node.Name, Phrases.Short(node.Text), mustBeExact ? Phrases.ExactNumber : Phrases.NumberInRange);
        return null;
    }

    /// <summary>The number that some digits are; -1 where something else stands among them.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>How many decimals a JSON number is written with, zeros at its end aside: parsing rounds what <see cref="decimal"/> cannot hold.</summary>
    private static long DecimalsIn(string text)
    {
        var end = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = end < 0 ? text : text[..end];
        var exponent = end < 0 ? 0 : long.TryParse(text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : long.MinValue / 2;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var significant = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimEnd('0');
        var zeros = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').Length - significant.Length;
        return significant.Length == 0 ? 0 : decimals - zeros - exponent;
    }
}
