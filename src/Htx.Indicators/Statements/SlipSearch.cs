namespace Htx.Indicators;

/// <summary>
/// Looks for the slip that gives a wrong result. One is offered only when it gives the printed digits and these are evidence:
/// at least three, or met exactly. Where nothing fits, nothing is said.
/// </summary>
internal static class SlipSearch
{
    private const int EnoughDigits = 3;

    private static readonly int[] Shifts = [1, -1, 2, -2, 3, -3];

    /// <summary>The first slip of <see cref="StatementSlipKind"/> that fits; null when none does.</summary>
    public static StatementSlip? Find(Claim claim) => FindPercentSign(claim) ?? FindDecimalComma(claim) ?? FindEdit(claim);

    private static StatementSlip? FindPercentSign(Claim claim)
    {
        if (claim is not { Calculated: { Divides: true, PercentPower: 0, Value: { } ratio }, ComparedWith: null, Result: { } result })
            return null;
        var value = result.IsPercent ? ratio : ratio * Fraction.Of(100);
        return Fits(value, result)
            ? new(StatementSlipKind.PercentSign, value, language => StatementWording.In(language).PercentSign(result.Digits(language), isMissing: !result.IsPercent))
            : null;
    }

    private static StatementSlip? FindDecimalComma(Claim claim)
    {
        var (result, computed) = (claim.Result, claim.Readings[0].Value!);
        foreach (var shift in result.Number == 0 ? [] : Shifts)
        {
            var value = computed * Fraction.PowerOfTen(shift);
            if (Fits(value, result))
                return new(StatementSlipKind.DecimalComma, value, language => StatementWording.In(language).DecimalComma(result.Text(language), Times(shift, language), isTooSmall: shift < 0));
        }

        return null;

        static string Times(int shift, Language language) => Numbers.Format(Fraction.PowerOfTen(Math.Abs(shift)).ToFigure()!.Value, language);
    }

    /// <summary>Another calculation than the one that is printed, in each way it can be meant.</summary>
    private static StatementSlip? FindEdit(Claim claim)
    {
        foreach (var edit in SlipEdits.Of(claim))
        {
            foreach (var reading in claim.ReadingsOf(edit.Calculation))
            {
                if (reading.Value is { } value && Fits(value, claim.Result))
                    return new(edit.Kind, value, language => edit.Text(claim.Result, reading.Calculation, language));
            }
        }

        return null;
    }

    private static bool Fits(Fraction value, PrintedNumber result) => result.Judge(value) switch
    {
        StatementVerdict.Wrong => false,
        _ when value.ToFigure() is null => false,
        StatementVerdict.Exact => true,
        _ => result.SignificantDigits >= EnoughDigits,
    };
}
