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
    [MemberData(nameof(Written))]
    public void TryParse_reads_what_Format_writes(decimal value, string vietnamese, string english)
    {
        Assert.True(Numbers.TryParse(vietnamese, Language.Vietnamese, out var read));
        Assert.Equal(value, read);
        Assert.True(Numbers.TryParse(english, Language.English, out read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("2570", 2570)]
    [InlineData("2.570", 2570)]
    [InlineData("2,570", 2.570)]
    [InlineData("007", 7)]
    [InlineData("−3,2", -3.2)]
    [InlineData("106,811", 106.811)]
    public void TryParse_takes_thousands_with_or_without_a_sign(string vietnamese, decimal value)
    {
        Assert.True(Numbers.TryParse(vietnamese, Language.Vietnamese, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("2.5")]
    [InlineData("0.570")]
    [InlineData(".570")]
    [InlineData("25.70")]
    [InlineData("2570.000")]
    [InlineData("1.2345")]
    [InlineData("1.234.56")]
    [InlineData("1.234,")]
    [InlineData(",5")]
    [InlineData("1,5.000")]
    [InlineData("1,234,567")]
    [InlineData("1 597,93")]
    [InlineData(" 7")]
    [InlineData("7%")]
    [InlineData("1E5")]
    [InlineData("+7")]
    [InlineData("--7")]
    [InlineData("７")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1111111111111111111111111111111111111111111111111111111111111111")]
    public void TryParse_refuses_what_could_be_meant_otherwise(string vietnamese) =>
        Assert.False(Numbers.TryParse(vietnamese, Language.Vietnamese, out _));

    [Law]
    public bool Every_number_reads_back(decimal number, bool inEnglish)
    {
        var language = inEnglish ? Language.English : Language.Vietnamese;
        var figure = Figures.Round(number % 1_000_000_000_000_000_000m);
        return Numbers.TryParse(Numbers.Format(figure, language), language, out var read) && read == figure;
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
