using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class FractionProperties
{
    [Law(MaxTest = 2000)]
    public Property Four_operations_give_what_they_should_in_lowest_terms() =>
        Prop.ForAll((from left in Fractions() from right in Fractions() select (left, right)).ToArbitrary(), pair =>
        {
            var ((left, exactLeft), (right, exactRight)) = pair;
            return Is(left + right, exactLeft + exactRight) && Is(left - right, exactLeft - exactRight) && Is(left * right, exactLeft * exactRight)
                && (right.IsZero || Is(left / right, exactLeft / exactRight));
        });

    [Fact]
    public void The_fractions_tried_have_factors_in_common_zeros_and_both_signs()
    {
        var tried = Fractions().Sample(1000, new Rnd(47), 50).ToArray();

        Assert.InRange(tried.Count(fraction => fraction.Of.IsZero), 20, 300);
        Assert.InRange(tried.Count(fraction => fraction.Of.Numerator.Sign < 0), 200, 600);
        Assert.InRange(tried.Zip(tried.Skip(1)).Count(pair => !BigInteger.GreatestCommonDivisor(pair.First.Of.Denominator, pair.Second.Of.Denominator).IsOne), 150, 800);
    }

    private static Gen<(Fraction Of, Ratio Exact)> Fractions() =>
        from number in Gen.OneOf(Gen.Choose(-3_000, 3_000), Gen.Choose(-4, 4))
        from divisor in Gen.OneOf(Gen.Choose(1, 3_000), Gen.Elements(1, 2, 4, 6, 12, 60, 100, 1_000))
        select (Fraction.Of(number) / Fraction.Of(divisor), new Ratio(number, divisor));

    private static bool Is(Fraction actual, Ratio expected) =>
        actual.Numerator * expected.Denominator == expected.Numerator * actual.Denominator
        && actual.Denominator.Sign > 0
        && BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).IsOne;
}
