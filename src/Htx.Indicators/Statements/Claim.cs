namespace Htx.Indicators;

/// <summary>What a statement says: that a calculation gives a printed result.</summary>
/// <param name="Calculated">What is computed; of “A hơn B là C” the difference A − B.</param>
/// <param name="Result">What is printed.</param>
/// <param name="ComparedWith">The B of a comparison, of which C may be a percentage; null elsewhere.</param>
internal sealed record Claim(Calculation Calculated, PrintedNumber Result, Calculation? ComparedWith = null)
{
    private static readonly Fraction Hundred = Fraction.Of(100);

    /// <summary>
    /// The ways in which it can be meant, the likeliest first; one that holds is enough. Reports leave percent signs out, and
    /// “hơn 13,5%” may be said of a difference or of a share.
    /// </summary>
    public IReadOnlyList<Reading> Readings => ReadingsOf(Calculated);

    /// <summary>The same, had something else been computed.</summary>
    public IReadOnlyList<Reading> ReadingsOf(Calculation calculated)
    {
        var power = calculated.PercentPower ?? 0;
        var isDifferenceOfPercents = ComparedWith is not null && power == 1;
        var plain = Scales(calculated, power).Select(scale => new Reading(calculated, scale, isDifferenceOfPercents && scale == Fraction.One));
        if (ComparedWith is not { } other || Result.Percent != PercentForm.Sign)
            return [.. plain];
        var share = new Reading(Product.Quotient(calculated, other), Hundred);
        return power == 1 || calculated.Divides ? [.. plain, share] : [share];
    }

    /// <summary>Why nothing can be said; null when something can.</summary>
    public StatementObstacle? Obstacle => this switch
    {
        { Calculated.PercentPower: null } => StatementObstacle.MixedPercent,
        _ when !UnitScales.Agree([.. Calculated.Printed], Result) => StatementObstacle.MixedUnits,
        _ when Readings[0] is { Value: null } reading => reading.Calculation.DividesByZero ? StatementObstacle.ZeroDenominator : StatementObstacle.TooLong,
        _ => Readings[0].Value!.ToFigure() is null ? StatementObstacle.TooLarge : null,
    };

    /// <summary>By what the calculated value is multiplied to stand in the form of the result.</summary>
    private Fraction[] Scales(Calculation calculated, int power)
    {
        var asPercent = Fraction.PowerOfTen(2 - (2 * power));
        var asNumber = Fraction.PowerOfTen(-2 * power);
        return (Result.IsPercent, power) switch
        {
            (true, 0) => RatioScales(calculated),
            (true, _) => [asPercent],
            // 22,7% - 20% = 2,7 leaves a sign out; 40% × 140 = 56 does not.
            (false, 1) when calculated is Product => [asNumber, asPercent],
            (false, 1) => [asPercent, asNumber],
            _ => [asNumber],
        };
    }

    /// <summary>
    /// A ratio becomes a percentage times 100, unless the statement itself multiplies by 100: behind the division as a rule;
    /// a 100 in front may also be one of the numbers. Without a ratio, 35% + 40% may have lost its signs.
    /// </summary>
    private static Fraction[] RatioScales(Calculation calculated)
    {
        if (!calculated.Divides)
            return [Fraction.One, Hundred];
        var products = (calculated is Sum sum ? sum.Terms.Select(term => term.Of) : [calculated])
            .OfType<Product>().Where(product => product.Factors.Any(factor => factor.IsDivisor)).ToArray();
        if (products.Any(product => product.Factors.Skip(1).Any(IsTimesHundred)))
            return [Fraction.One];
        return products.Any(product => IsTimesHundred(product.Factors[0]) && !product.Factors[1].IsDivisor) ? [Fraction.One, Hundred] : [Hundred];
    }

    private static bool IsTimesHundred(Product.Factor factor) => factor is { IsDivisor: false, Of: PrintedNumber { IsHundred: true } };
}
