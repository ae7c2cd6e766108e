namespace Htx.Indicators;

/// <summary>The numbers this library works with: decimals of at most 9 places after the sign and 18 before it.</summary>
public static class Figures
{
    /// <summary>Decimals kept of any figure before it is compared.</summary>
    public const int Decimals = 9;

    /// <summary>Every figure lies strictly between −10¹⁸ and 10¹⁸; larger than any sum of money a unit reports, small enough to subtract exactly.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000m;

    /// <summary>Rounds to 9 decimals, midpoints away from zero, so that 2 / 3 × 150 is 100.</summary>
    public static decimal Round(decimal value) => value.Scale <= Decimals ? value : decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Whether <paramref name="value"/> lies within ±<see cref="Limit"/>, ends excluded.</summary>
    public static bool IsInRange(decimal value) => value is > -Limit and < Limit;

    /// <summary>Whether <paramref name="value"/> is in range and has at most 9 decimals.</summary>
    public static bool IsExact(decimal value) => IsInRange(value) && Round(value) == value;
}
