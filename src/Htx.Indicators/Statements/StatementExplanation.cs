namespace Htx.Indicators;

/// <summary>Says in one sentence what became of a statement.</summary>
internal static class StatementExplanation
{
    private const int UsualDecimals = 2;

    public static string Of(StatementCheck check, Reading reading, Language language)
    {
        var (wording, result) = (StatementWording.In(language), check.Statement.Claim.Result);
        return check.Verdict switch
        {
            StatementVerdict.NotComputable => wording.NotComputable(check.Obstacle!.Value),
            StatementVerdict.Exact => wording.Exact,
            StatementVerdict.Rounded => wording.Rounded(Computed(), result.WithUnit(language)),
            StatementVerdict.Truncated => wording.Truncated(Computed(), result.WithUnit(language)),
            StatementVerdict.WithinDigits when check is { Lowest: { } low, Highest: { } high } => wording.WithinDigits(Amount(low), Amount(high)),
            StatementVerdict.WithinDigits => wording.WithinUnboundedDigits,
            _ => wording.Wrong(Computed(), check.Slip?.Text(language)),
        };

        string Computed() => Amount(Shorten(reading.Value!, result));

        string Amount(decimal number) => reading.IsInPoints || result.Percent == PercentForm.Points
            ? wording.Points(Numbers.Format(number, language))
            : Printing.Amount(number, result.IsPercent ? "%" : result.Unit, language);
    }

    /// <summary>As few decimals, but at least two where it has them, as are judged like the value itself and lie within a hundredth of it.</summary>
    private static decimal Shorten(Fraction value, PrintedNumber result)
    {
        var verdict = result.Judge(value);
        for (var decimals = Math.Max(UsualDecimals, result.Decimals); decimals < Figures.Decimals; decimals++)
        {
            var shorter = value.Rounded(decimals);
            if (result.Judge(shorter) == verdict && !((shorter - value).Magnitude > value.Magnitude * Fraction.PowerOfTen(-2)))
                return shorter.ToFigure()!.Value;
        }

        return value.ToFigure()!.Value;
    }
}
