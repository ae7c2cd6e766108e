namespace Htx.Indicators.Tests;

public sealed class PrintingTests
{
    public static TheoryData<decimal, decimal, decimal> Shortened() => new()
    {
        { 75m, 40m, 75m },
        { 22.727272727m, 20m, 22.73m },
        { 39.999999999m, 40m, 39.999999999m },
        { 39.9999m, 40m, 39.9999m },
        { 39.995m, 40m, 39.995m },
        { 39.994m, 40m, 39.99m },
        { 40.000000001m, 40m, 40.000000001m },
        { 40.004999m, 40m, 40.005m },
        { 40.0049m, 40m, 40.005m },
        { 40.001234567m, 40m, 40.001m },
        { 40.005m, 40m, 40.01m },
        { 33.333333333m, 33.333333333m, 33.333333333m },
        { 33.333333333m, 33.333333334m, 33.33m },
        { 33.333333333m, 33.33m, 33.333m },
        { -0.004m, 0m, -0.004m },
        { -22.727272727m, 0m, -22.73m },
    };

    [Theory]
    [MemberData(nameof(Shortened))]
    public void Shorten_keeps_a_figure_on_its_side_of_the_cut_with_as_few_decimals_as_that_takes(decimal figure, decimal cut, decimal expected) =>
        Assert.Equal(expected, Printing.Shorten(figure, [cut]));

    [Fact]
    public void Shorten_keeps_a_figure_on_its_side_of_every_cut() =>
        Assert.Equal(59.9999m, Printing.Shorten(59.9999m, [57, 60]));

    [Theory]
    [InlineData(null, "2.570")]
    [InlineData("%", "2.570%")]
    [InlineData("thành viên", "2.570 thành viên")]
    public void Amount_puts_the_unit_after_the_number_and_a_percent_sign_close(string? unit, string expected) =>
        Assert.Equal(expected, Printing.Amount(2570, unit, Language.Vietnamese));
}
