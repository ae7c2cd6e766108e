namespace Htx.Indicators.Tests;

public sealed class NumbersTests
{
    public static TheoryData<decimal, string, string> Written() => new()
    {
        { 0m, "0", "0" },
        { 7m, "7", "7" },
        { 999m, "999", "999" },
        { 1000m, "1.000", "1,000" },
        { 2570m, "2.570", "2,570" },
        { 1597.93m, "1.597,93", "1,597.93" },
        { 23183.8m, "23.183,8", "23,183.8" },
        { 1234567.89m, "1.234.567,89", "1,234,567.89" },
        { 0.5m, "0,5", "0.5" },
        { 40.00m, "40", "40" },
        { 40.10m, "40,1", "40.1" },
        { 0.000000001m, "0,000000001", "0.000000001" },
        { 39.999999999m, "39,999999999", "39.999999999" },
        { -3.2m, "-3,2", "-3.2" },
        { -1623m, "-1.623", "-1,623" },
        { -0.5m, "-0,5", "-0.5" },
        { -0.00m, "0", "0" },
        { 999_999_999_999_999_999.999999999m, "999.999.999.999.999.999,999999999", "999,999,999,999,999,999.999999999" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Format_writes_numbers_as_documents_do(decimal value, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Numbers.Format(value));
        Assert.Equal(english, Numbers.Format(value, Language.English));
    }

    [Theory]
    [InlineData(0, "00", "0")]
    [InlineData(5, "05", "5")]
    [InlineData(11, "11", "11")]
    [InlineData(120, "120", "120")]
    public void FormatPadded_gives_Vietnamese_counts_two_digits(int count, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Numbers.FormatPadded(count));
        Assert.Equal(english, Numbers.FormatPadded(count, Language.English));
    }

    [IcuTheory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Format_does_not_ask_the_machine_for_its_culture(string culture)
    {
        Assert.Equal("-1.597,93", WritingUnder.Culture(culture, () => Numbers.Format(-1597.93m)));
        Assert.Equal("-1,597.93", WritingUnder.Culture(culture, () => Numbers.Format(-1597.93m, Language.English)));
        Assert.Equal("05", WritingUnder.Culture(culture, () => Numbers.FormatPadded(5)));
        Assert.Equal("5", WritingUnder.Culture(culture, () => Numbers.FormatPadded(5, Language.English)));
    }
}
