namespace Htx.Indicators.Tests;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("22,7", "[22,65; 22,8)")]
    [InlineData("130", "[129,5; 131)")]
    [InlineData("-22,7", "(-22,8; -22,65]")]
    [InlineData("0", "(-1; 1)")]
    [InlineData("0,00", "(-0,01; 0,01)")]
    [InlineData("-0,0", "(-0,1; 0,1)")]
    public void A_printed_number_stands_for_what_rounds_or_truncates_to_it(string printed, string interval) =>
        Assert.Equal(interval, Text(Statement.Parse($"1 + 1 = {printed}").Claim.Result.Stands));

    [Theory]
    [InlineData("1,5 + 2", "[3,45; 3,6)")]
    [InlineData("2 - 1,5", "(0,4; 0,55]")]
    [InlineData("1,5 × 2,5", "[3,5525; 4,16)")]
    [InlineData("(-1,5) × 2,5", "(-4,16; -3,5525]")]
    [InlineData("(-1,5) × (-2,5)", "[3,5525; 4,16)")]
    [InlineData("(1,5 - 1,5) × 2", "(-0,3; 0,3)")]
    [InlineData("0 × 2,5", "[0; 0]")]
    [InlineData("0,0 × 2,5", "(-0,26; 0,26)")]
    [InlineData("1/2,0", "(0,476190476; 0,512820513]")]
    [InlineData("1/(0 - 2,0)", "[-0,512820513; -0,476190476)")]
    [InlineData("1/0,0", "")]
    [InlineData("2 + 1/(0,2 - 0,1)", "")]
    public void A_calculation_is_as_wide_as_its_decimals_make_it(string calculation, string interval) =>
        Assert.Equal(interval, Statement.Parse($"{calculation} = 0").Claim.Calculated.Range() is { } range ? Text(range) : "");

    private static string Text(Interval interval) =>
        (interval.Low.IsIncluded ? "[" : "(") + Numbers.Format(interval.Low.Value.ToFigure()!.Value) + "; "
        + Numbers.Format(interval.High.Value.ToFigure()!.Value) + (interval.High.IsIncluded ? "]" : ")");
}
