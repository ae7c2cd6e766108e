namespace Htx.Indicators;

/// <summary>How figures appear in sentences.</summary>
internal static class Printing
{
    /// <summary>Decimals of a computed figure, unless it takes more to keep the verdict.</summary>
    private const int UsualDecimals = 2;

    /// <summary>
    /// Rounds a computed figure to as few decimals, but at least two where it has them, as keep it on the same side of
    /// every cut: what is printed gives the printed verdict.
    /// </summary>
    public static decimal Shorten(decimal figure, ReadOnlySpan<decimal> cuts)
    {
        for (var decimals = UsualDecimals; decimals < Figures.Decimals; decimals++)
        {
            var shorter = decimal.Round(figure, decimals, MidpointRounding.AwayFromZero);
            if (IsOnTheSameSide(figure, shorter, cuts))
                return shorter;
        }

        return figure;
    }

    /// <summary>A number with its unit: “2.570 thành viên”, “75%”.</summary>
    public static string Amount(decimal number, string? unit, Language language) => WithUnit(Numbers.Format(number, language), unit);

    /// <summary>A difference with its unit; a percentage beside a percentage differs in percentage points.</summary>
    public static string Difference(decimal number, string? unit, Language language)
    {
        using var prose = new Prose(language);
        new Gap(number, unit).WriteTo(prose);
        return prose.ToString();
    }

    /// <summary>A written number with its unit; a percent sign stands close.</summary>
    public static string WithUnit(string number, string? unit) => unit switch
    {
        null => number,
        "%" => number + unit,
        _ => $"{number} {unit}",
    };

    private static bool IsOnTheSameSide(decimal figure, decimal shorter, ReadOnlySpan<decimal> cuts)
    {
        foreach (var cut in cuts)
        {
            if (decimal.Compare(figure, cut) != decimal.Compare(shorter, cut))
                return false;
        }

        return true;
    }
}
