using System.Numerics;

namespace Htx.Indicators.Tests;

/// <summary>An exact number of the tests' own, so that the library's arithmetic is not held against itself.</summary>
internal readonly record struct Ratio(BigInteger Numerator, BigInteger Denominator)
{
    public static Ratio operator +(Ratio left, Ratio right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Ratio operator -(Ratio left, Ratio right) => left + new Ratio(-right.Numerator, right.Denominator);

    public static Ratio operator *(Ratio left, Ratio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) =>
        new(left.Numerator * right.Denominator * right.Numerator.Sign, left.Denominator * BigInteger.Abs(right.Numerator));

    /// <summary>Whether it ends with half a unit of the last digit printed.</summary>
    public bool IsMidpoint(int decimals)
    {
        var doubled = 2 * Numerator * BigInteger.Pow(10, decimals);
        return doubled % Denominator == 0 && !(doubled / Denominator).IsEven;
    }

    /// <summary>Rounded (midpoints away from zero) or truncated, moved by some units of the last digit, and printed as reports do.</summary>
    public string Print(int decimals, bool isRounded, int moved = 0)
    {
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var digits = BigInteger.DivRem(scaled, Denominator, out var rest);
        if (isRounded && 2 * rest >= Denominator)
            digits++;
        digits = (Numerator.Sign < 0 ? -digits : digits) + moved;
        var text = BigInteger.Abs(digits).ToString("D" + (decimals + 1), System.Globalization.CultureInfo.InvariantCulture);
        var (whole, behind) = (text[..^decimals], text[^decimals..]);
        for (var i = whole.Length - 3; i > 0; i -= 3)
            whole = whole.Insert(i, ".");
        return (digits.Sign < 0 ? "-" : "") + whole + (decimals == 0 ? "" : "," + behind);
    }
}
