namespace Htx.Indicators.Tests;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData(true, true, "từ 12/8/2021 đến hết 31/12/2025", "from 12 August 2021 to 31 December 2025 included")]
    [InlineData(true, false, "từ 12/8/2021 đến khi được thay thế", "from 12 August 2021 until replaced")]
    [InlineData(false, true, "chưa rõ ngày bắt đầu, đến hết 31/12/2025", "first day not known, to 31 December 2025 included")]
    [InlineData(false, false, "chưa rõ ngày bắt đầu, đến khi được thay thế", "first day not known, until replaced")]
    public void Says_both_ends_or_that_one_is_not_known(bool hasStart, bool hasEnd, string vietnamese, string english)
    {
        var period = new EffectivePeriod(hasStart ? new DateOnly(2021, 8, 12) : null, hasEnd ? new DateOnly(2025, 12, 31) : null);

        Assert.Equal((vietnamese, english), (PeriodText.Of(period), PeriodText.Of(period, Language.English)));
    }

    [Fact]
    public void Refuses_null() => Assert.Throws<ArgumentNullException>("period", () => PeriodText.Of(null!));
}
