namespace Htx.Indicators.Tests;

public sealed class DaysTests
{
    [Theory]
    [InlineData(2023, 11, 10, "10/11/2023", "10 November 2023")]
    [InlineData(2021, 8, 2, "02/8/2021", "2 August 2021")]
    [InlineData(2023, 8, 30, "30/8/2023", "30 August 2023")]
    [InlineData(2023, 1, 9, "09/01/2023", "9 January 2023")]
    [InlineData(2023, 3, 1, "01/3/2023", "1 March 2023")]
    [InlineData(1, 1, 1, "01/01/0001", "1 January 0001")]
    [InlineData(2024, 2, 29, "29/02/2024", "29 February 2024")]
    public void Format_writes_days_as_documents_do(int year, int month, int day, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Days.Format(new(year, month, day)));
        Assert.Equal(english, Days.Format(new(year, month, day), Language.English));
    }

    [IcuTheory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Format_does_not_ask_the_machine_for_its_culture_or_calendar(string culture)
    {
        Assert.Equal("10/11/2023", WritingUnder.Culture(culture, () => Days.Format(new(2023, 11, 10))));
        Assert.Equal("10 November 2023", WritingUnder.Culture(culture, () => Days.Format(new(2023, 11, 10), Language.English)));
    }
}
