using System.Numerics;

namespace Htx.Indicators;

/// <summary>
/// An exact fraction in lowest terms. Whether a result was rounded or truncated is decided at its last digit, where a quotient
/// of decimals would already be rounded itself.
/// </summary>
internal sealed record Fraction
{
    private const int MostBits = 2_048;

    private static readonly BigInteger DecimalScale = BigInteger.Pow(10, Figures.Decimals);

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    /// <summary>Above zero.</summary>
    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether it is so long that no report means it, and hostile text does.</summary>
    public bool IsTooLong => Numerator.GetBitLength() > MostBits || Denominator.GetBitLength() > MostBits;

    /// <summary>Without its sign.</summary>
    public Fraction Magnitude => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>A figure of at most 9 decimals.</summary>
    public static Fraction Of(decimal figure) => new(new BigInteger(figure * (decimal)DecimalScale), DecimalScale);

    /// <summary>10 to a power, which may be negative.</summary>
    public static Fraction PowerOfTen(int exponent) =>
        exponent >= 0 ? new(BigInteger.Pow(10, exponent), 1) : new(1, BigInteger.Pow(10, -exponent));

    /// <summary>Rounded to some decimals, midpoints away from zero.</summary>
    public Fraction Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var doubled = (2 * Numerator * scale) + (Numerator.Sign * Denominator);
        return new(BigInteger.Divide(doubled, 2 * Denominator), scale);
    }

    /// <summary>With the digits after some decimals left off.</summary>
    public Fraction Truncated(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        return new(BigInteger.Divide(Numerator * scale, Denominator), scale);
    }

    /// <summary>The figure nearest to it; null where it is none, for reaching <see cref="Figures.Limit"/>.</summary>
    public decimal? ToFigure()
    {
        var nearest = Rounded(Figures.Decimals);
        var scaled = nearest.Numerator * (DecimalScale / nearest.Denominator);
        return BigInteger.Abs(scaled) < DecimalScale * DecimalScale * DecimalScale ? (decimal)scaled / (decimal)DecimalScale : null;
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient by what is not zero.</summary>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
