namespace Htx.Indicators.Tests;

public sealed class FiguresTests
{
    public static TheoryData<decimal, decimal> Rounded() => new()
    {
        { 2m / 3m * 150m, 100m },
        { 1m / 3m * 300m, 100m },
        { 1m / 3m, 0.333333333m },
        { 0.0000000005m, 0.000000001m },
        { -0.0000000005m, -0.000000001m },
        { 0.0000000025m, 0.000000003m },
        { -0.0000000025m, -0.000000003m },
        { 0.00000000049999m, 0m },
        { 39.9999999994m, 39.999999999m },
        { 39.9999999995m, 40m },
        { 45m, 45m },
    };

    public static TheoryData<decimal, bool> InRange() => new()
    {
        { 0m, true },
        { 999_999_999_999_999_999.999999999m, true },
        { -999_999_999_999_999_999.999999999m, true },
        { 1_000_000_000_000_000_000m, false },
        { -1_000_000_000_000_000_000m, false },
        { decimal.MaxValue, false },
        { decimal.MinValue, false },
    };

    public static TheoryData<decimal, bool> Exact() => new()
    {
        { 0m, true },
        { 0.000000001m, true },
        { -0.000000001m, true },
        { 0.5000000000m, true },
        { 0.0000000001m, false },
        { -1.0000000005m, false },
        { 999_999_999_999_999_999.999999999m, true },
        { 1_000_000_000_000_000_000m, false },
        { -1_000_000_000_000_000_000m, false },
    };

    [Theory]
    [MemberData(nameof(Rounded))]
    public void Round_keeps_nine_decimals_with_midpoints_away_from_zero(decimal value, decimal rounded) =>
        Assert.Equal(rounded, Figures.Round(value));

    [Theory]
    [MemberData(nameof(InRange))]
    public void IsInRange_leaves_both_limits_out(decimal value, bool expected) =>
        Assert.Equal(expected, Figures.IsInRange(value));

    [Theory]
    [MemberData(nameof(Exact))]
    public void IsExact_allows_nine_decimals_inside_the_limits(decimal value, bool expected) =>
        Assert.Equal(expected, Figures.IsExact(value));
}
