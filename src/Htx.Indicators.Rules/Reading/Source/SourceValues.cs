using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Turns the text of JSON values into days and numbers, never by the machine's culture.</summary>
internal static class SourceValues
{
    /// <summary>A longer number is no figure of a report.</summary>
    private const int LongestNumber = 60;

    /// <summary>A day written year-month-day; null when the text is not one.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A number that must be exact: at most 9 decimals. Adds the defect and returns null when it is not.</summary>
    public static decimal? ExactNumber(SourceNode node, DefectList defects) =>
        Number(node, defects, mustBeExact: true);

    /// <summary>A number that is rounded to 9 decimals. Adds the defect and returns null when it is out of range.</summary>
    public static decimal? RoundedNumber(SourceNode node, DefectList defects) =>
        Number(node, defects, mustBeExact: false) is { } number ? Figures.Round(number) : null;

    private static decimal? Number(SourceNode node, DefectList defects, bool mustBeExact)
    {
        if (node.Text.Length <= LongestNumber
            && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Figures.IsInRange(number)
            && (!mustBeExact || (Figures.IsExact(number) && DecimalsIn(node.Text) <= Figures.Decimals)))
        {
            return number;
        }

        defects.Add(FormatDefects.BadNumber, node, node.Name, Phrases.Short(node.Text), mustBeExact ? Phrases.ExactNumber : Phrases.NumberInRange);
        return null;
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
