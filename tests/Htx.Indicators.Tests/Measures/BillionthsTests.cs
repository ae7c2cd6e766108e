using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class BillionthsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1", 1_000_000_000)]
    [InlineData("-1", -1_000_000_000)]
    [InlineData("0.000000001", 1)]
    [InlineData("2600.5", 2_600_500_000_000)]
    [InlineData("2600.500000000", 2_600_500_000_000)]
    [InlineData("9223372036.854775806", long.MaxValue - 1)]
    [InlineData("-9223372036.854775806", -(long.MaxValue - 1))]
    public void A_figure_is_a_whole_number_of_billionths(string number, long billionths)
    {
        Assert.True(Billionths.TryOf(decimal.Parse(number, CultureInfo.InvariantCulture), out var found));
        Assert.Equal(billionths, found);
    }

    [Theory]
    [InlineData("9223372036.854775807")]
    [InlineData("-9223372036.854775807")]
    [InlineData("18446744074")]
    [InlineData("18446744073709551616")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("4294967296000000000000000000")]
    [InlineData("0.0000000001")]
    [InlineData("1.0000000000")]
    public void What_does_not_fit_is_left_to_decimals(string number) =>
        Assert.False(Billionths.TryOf(decimal.Parse(number, CultureInfo.InvariantCulture), out _));

    /// <summary>The layout of a decimal is the runtime's own business; this holds it against what the runtime promises.</summary>
    [Law(MaxTest = 2_000)]
    public Property They_are_what_decimals_compute() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), Gen.Choose(-6, 6).ToArbitrary(),
        (digits, scale, power) =>
        {
            var number = new decimal(digits, power * 1_000, 0, digits < 0, (byte)scale);

            var exact = decimal.Truncate(number) == number || scale <= 9 ? number * 1_000_000_000 : 0;

            return Billionths.TryOf(number, out var billionths) ? billionths == exact : Math.Abs(exact) > Billionths.Max;
        });
}
