namespace Htx.Indicators;

/// <summary>Factors multiplied and divisors divided by, from the left; at least one.</summary>
internal sealed class Product : Calculation
{
    public Product(IReadOnlyList<Factor> factors)
    {
        Factors = factors;
        Value = factors.Aggregate((Fraction?)Fraction.One, (product, factor) => Multiply(product, factor));
        PercentPower = factors.Aggregate((int?)0, (power, factor) => power + (factor.IsDivisor ? -factor.Of.PercentPower : factor.Of.PercentPower));
    }

    public IReadOnlyList<Factor> Factors { get; }

    public override Fraction? Value { get; }

    public override int? PercentPower { get; }

    public override bool Divides => Factors.Any(factor => factor.IsDivisor || factor.Of.Divides);

    public override bool DividesByZero => Factors.Any(factor => factor.Of.DividesByZero || (factor.IsDivisor && factor.Of.Value is { IsZero: true }));

    public override IEnumerable<PrintedNumber> Printed => Factors.SelectMany(factor => factor.Of.Printed);

    /// <summary>One calculation divided by another.</summary>
    public static Product Quotient(Calculation of, Calculation by) => new([new(of, false), new(by, true)]);

    public override Interval? Range()
    {
        var product = Interval.Of(Fraction.One);
        foreach (var factor in Factors)
        {
            var range = factor.Of.Range();
            if ((factor.IsDivisor ? range?.Reciprocal() : range) is not { } each)
                return null;
            product *= each;
            if (product.IsTooLong)
                return null;
        }

        return product;
    }

    public override string Text(Language language) =>
        string.Concat(Factors.Select((factor, i) => (i == 0 ? "" : factor.IsDivisor ? "/" : " × ") + FactorText(factor, language)));

    private static Fraction? Multiply(Fraction? product, Factor factor)
    {
        if (product is null || factor.Of.Value is not { } value || (factor.IsDivisor && value.IsZero))
            return null;
        product = factor.IsDivisor ? product / value : product * value;
        return product.IsTooLong ? null : product;
    }

    private static string FactorText(Factor factor, Language language) =>
        factor.Of is PrintedNumber ? factor.Of.Text(language) : $"({factor.Of.Text(language)})";

    /// <summary>What is multiplied by or divided by.</summary>
    public sealed record Factor(Calculation Of, bool IsDivisor);
}
