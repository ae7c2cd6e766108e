namespace Htx.Indicators;

/// <summary>The calculations that differ from a printed one by a single slip, in the order in which they are tried.</summary>
internal static class SlipEdits
{
    private const int MostUnits = 3;

    /// <summary>A numerator, a denominator, and the 100 that makes a percentage of them.</summary>
    private const int MostFactors = 3;

    private static readonly bool[] DivisorsFirst = [true, false];

    public static IEnumerable<SlipEdit> Of(Claim claim) =>
    [
        .. Swapped(claim.Calculated),
        .. Addends(claim.Calculated, StatementSlipKind.LeftOut, claim.ComparedWith is not null),
        .. Addends(claim.Calculated, StatementSlipKind.CountedTwice, claim.ComparedWith is not null),
        .. claim.Calculated is Product product ? UnitsOff(product) : [],
        .. claim.Calculated is Sum sum ? OtherSubtrahends(sum, claim.Result) : [],
    ];

    private static IEnumerable<SlipEdit> Swapped(Calculation calculation) => calculation switch
    {
        Product { Factors: [{ IsDivisor: false } numerator, { IsDivisor: true } denominator] } => [new(StatementSlipKind.Swapped, Product.Quotient(denominator.Of, numerator.Of))],
        Sum { Terms: [{ IsSubtracted: false } minuend, { IsSubtracted: true } subtrahend] } => [new(StatementSlipKind.Swapped, Sum.Difference(subtrahend.Of, minuend.Of))],
        _ => [],
    };

    /// <summary>Each addend left out or counted twice; so, too, inside a numerator, a denominator, a side of a comparison.</summary>
    private static IEnumerable<SlipEdit> Addends(Calculation calculation, StatementSlipKind kind, bool isComparison = false) => calculation switch
    {
        Sum sum when isComparison =>
            from i in Enumerable.Range(0, sum.Terms.Count)
            from inner in Addends(sum.Terms[i].Of, kind)
            select inner with { Calculation = new Sum([.. sum.Terms.Select((term, at) => at == i ? term with { Of = inner.Calculation } : term)]) },
        Sum { Terms.Count: > 1 } sum =>
            from i in Enumerable.Range(0, sum.Terms.Count)
            select new SlipEdit(kind, kind == StatementSlipKind.LeftOut ? sum.Without(i) : sum.WithTwice(i), sum.Terms[i].Of),
        Product { Factors.Count: <= MostFactors } product =>
            from i in Enumerable.Range(0, product.Factors.Count)
            from inner in Addends(product.Factors[i].Of, kind)
            select inner with { Calculation = With(product, i, inner.Calculation) },
        _ => [],
    };

    /// <summary>A denominator not brought up to date, then a numerator, one unit off before two.</summary>
    private static IEnumerable<SlipEdit> UnitsOff(Product product) =>
        from units in Enumerable.Range(1, MostUnits)
        from isDivisor in DivisorsFirst
        from i in Enumerable.Range(0, product.Factors.Count)
        let factor = product.Factors[i]
        where product.Divides && product.Factors.Count <= MostFactors && factor.IsDivisor == isDivisor
        let number = factor.Of as PrintedNumber
        where number is { Decimals: 0, IsPercent: false } && number.Number > units && !(number.IsHundred && product.Factors.Count > 2)
        from change in new[] { -units, units }
        select new SlipEdit(StatementSlipKind.UnitsOff, With(product, i, number.Plus(change)));

    /// <summary>Only where the printed decimals speak for it: 22,7 − 22 keeps the 7 of 22,7.</summary>
    private static IEnumerable<SlipEdit> OtherSubtrahends(Sum sum, PrintedNumber result) =>
        sum.Terms is [{ IsSubtracted: false, Of: PrintedNumber { Decimals: > 0 } minuend }, { IsSubtracted: true, Of: PrintedNumber { Decimals: 0 } subtrahend }]
        && minuend.Decimals == result.Decimals
            ? from units in Enumerable.Range(1, MostUnits)
              from change in new[] { units, -units }
              where subtrahend.Number > units
              select new SlipEdit(StatementSlipKind.OtherSubtrahend, Sum.Difference(minuend, subtrahend.Plus(change)))
            : [];

    private static Product With(Product product, int index, Calculation of) =>
        new([.. product.Factors.Take(index), product.Factors[index] with { Of = of }, .. product.Factors.Skip(index + 1)]);
}
