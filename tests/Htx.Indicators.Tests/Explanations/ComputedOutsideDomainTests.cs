using System.Globalization;

namespace Htx.Indicators.Tests;

public sealed class ComputedOutsideDomainTests
{
    [Theory]
    [InlineData("100.004", "100,004%")]
    [InlineData("-0.001", "-0,001%")]
    [InlineData("123.456789", "123,46%")]
    public void A_computed_percentage_is_as_short_as_shows_that_it_lies_outside(string raw, string printed) =>
        Assert.StartsWith($"số liệu không hợp lý: Tỷ lệ = {printed}, phải từ 0 đến 100; ", Explain(raw, MeasureKind.Percent, "%"), StringComparison.Ordinal);

    [Theory]
    [InlineData("4.999", "4,999 ha")]
    [InlineData("10.001", "10,001 ha")]
    public void So_is_one_of_a_domain_of_its_own(string raw, string printed) =>
        Assert.StartsWith($"số liệu không hợp lý: Tỷ lệ = {printed}, phải từ 5 đến 10; ", Explain(raw, MeasureKind.Amount, "ha", new(5, 10)), StringComparison.Ordinal);

    [Fact]
    public void A_computed_count_that_is_not_whole_is_printed_in_full() =>
        Assert.StartsWith("số liệu không hợp lý: Tỷ lệ = 2,000000001 tổ, phải là số nguyên", Explain("2.000000001", MeasureKind.Count, "tổ"), StringComparison.Ordinal);

    [Fact]
    public void A_given_figure_is_printed_in_full() => Assert.StartsWith(
        "số liệu không hợp lý: Tỷ lệ = 123,456789%, phải từ 0 đến 100; ", new Scene().Percent("r", 123.456789m, "Tỷ lệ").Explain("r", Target.Of("reach", 7)), StringComparison.Ordinal);

    private static string Explain(string raw, MeasureKind kind, string unit, FigureDomain? domain = null) =>
        new Scene().Given("a", 1).Computed("r", "a * 1", decimal.Parse(raw, CultureInfo.InvariantCulture), kind, unit, "Tỷ lệ", domain: domain).Explain("r", Target.Of("reach", 7));
}
