using System.Numerics;

namespace Htx.Indicators;

/// <summary>
/// An exact fraction in lowest terms. Whether a result was rounded or truncated is decided at its last digit, where a quotient
/// of decimals would already be rounded itself.
/// </summary>
internal sealed record Fraction
{
    /// <summary>Some 150 digits: ten ratios of numbers in the billions, added up. Looking for a slip costs as much more as this is longer.</summary>
    private const int MostBits = 512;

    private static readonly BigInteger DecimalScale = BigInteger.Pow(10, Figures.Decimals);

    /// <summary>Of what is in lowest terms already, the denominator above zero.</summary>
    private Fraction(BigInteger numerator, BigInteger denominator) => (Numerator, Denominator) = (numerator, denominator);

    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    /// <summary>Above zero.</summary>
    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether it is longer than <see cref="StatementObstacle.TooLong"/> allows.</summary>
    public bool IsTooLong => Numerator.GetBitLength() > MostBits || Denominator.GetBitLength() > MostBits;

    /// <summary>Without its sign.</summary>
    public Fraction Magnitude => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>A figure of at most 9 decimals.</summary>
    public static Fraction Of(decimal figure) => InLowestTerms(new BigInteger(figure * (decimal)DecimalScale), DecimalScale);

    /// <summary>10 to a power, which may be negative.</summary>
    public static Fraction PowerOfTen(int exponent) =>
        exponent >= 0 ? new(BigInteger.Pow(10, exponent), 1) : new(1, BigInteger.Pow(10, -exponent));

    /// <summary>Rounded to some decimals, midpoints away from zero.</summary>
    public Fraction Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var doubled = (2 * Numerator * scale) + (Numerator.Sign * Denominator);
        return InLowestTerms(BigInteger.Divide(doubled, 2 * Denominator), scale);
    }

    /// <summary>With the digits after some decimals left off.</summary>
    public Fraction Truncated(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        return InLowestTerms(BigInteger.Divide(Numerator * scale, Denominator), scale);
    }

    /// <summary>The figure nearest to it; null where it is none, for reaching <see cref="Figures.Limit"/>.</summary>
    public decimal? ToFigure()
    {
        var nearest = Rounded(Figures.Decimals);
        var scaled = nearest.Numerator * (DecimalScale / nearest.Denominator);
        return BigInteger.Abs(scaled) < DecimalScale * DecimalScale * DecimalScale ? (decimal)scaled / (decimal)DecimalScale : null;
    }

    /// <summary>
    /// What numerator and denominator of a sum have in common, its denominators have in common (Knuth, The Art of Computer Programming
    /// 4.5.1). To look there is the work of the shorter one; to look in the sum is that of the longer one squared.
    /// </summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        var shared = BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator);
        if (shared.IsOne)
            return new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        var rest = left.Denominator / shared;
        var sum = (left.Numerator * (right.Denominator / shared)) + (right.Numerator * rest);
        var common = BigInteger.GreatestCommonDivisor(sum, shared);
        return new(sum / common, rest * (right.Denominator / common));
    }

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Only a numerator and the denominator of the other can have something in common.</summary>
    public static Fraction operator *(Fraction left, Fraction right)
    {
        var one = BigInteger.GreatestCommonDivisor(left.Numerator, right.Denominator);
        var other = BigInteger.GreatestCommonDivisor(right.Numerator, left.Denominator);
        return new((left.Numerator / one) * (right.Numerator / other), (left.Denominator / other) * (right.Denominator / one));
    }

    /// <summary>The quotient by what is not zero.</summary>
    public static Fraction operator /(Fraction left, Fraction right) =>
        left * new Fraction(right.Denominator * right.Numerator.Sign, BigInteger.Abs(right.Numerator));

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    private static Fraction InLowestTerms(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }
}
