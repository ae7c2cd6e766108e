using System.Globalization;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Days are read by hand, and as the framework reads them.</summary>
public sealed class DayTests
{
    [Fact]
    public void Every_day_is_read()
    {
        // Every year that a resolution can name, and both ends of the calendar.
        var days = Enumerable.Range(0, DateOnly.MaxValue.DayNumber + 1).Select(DateOnly.FromDayNumber).Where(day => day.Year is 1 or (>= 1900 and <= 2104) or 9999);

        Assert.All(days, day => Assert.Equal(day, SourceValues.Day(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Nothing_else_is()
    {
        // A real day with one or two characters changed: months 00 and 13, 30 February, signs, blanks, digits of other scripts.
        const string Signs = "0123456789-+ /.\0٣";
        string[] days = ["2024-02-29", "2023-02-28", "2021-12-31", "0001-01-01", "9999-12-31"];
        var texts =
            from day in days
            from first in Enumerable.Range(0, day.Length)
            from second in Enumerable.Range(0, day.Length)
            from sign in Signs
            from other in Signs
            select With(With(day, first, sign), second, other);

        var refused = 0;
        foreach (var text in texts)
        {
            DateOnly? expected = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            Assert.True(SourceValues.Day(text) == expected, text);
            refused += expected is null ? 1 : 0;
        }

        Assert.True(refused > 1_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-1-1")]
    [InlineData("2024-02-290")]
    [InlineData("24-02-29")]
    [InlineData("29/02/2024")]
    public void Another_form_is_none(string text) => Assert.Null(SourceValues.Day(text));

    [Theory]
    [InlineData("31/12/2025", "thì viết 2025-12-31")]
    [InlineData("1-1-2025", "thì viết 2025-01-01")]
    [InlineData("2025/1/31", "thì viết 2025-01-31")]
    [InlineData("5/13/2025", "một năm chỉ có 12 tháng")]
    [InlineData("31/4/2025", "tháng 4/2025 chỉ có 30 ngày")]
    public void A_day_as_reports_print_it_is_told_how_to_be_written(string text, string mend) => Assert.Contains(mend, DayPhrases.MendFor(text).Vietnamese, StringComparison.Ordinal);

    [Theory]
    [InlineData("0/5/2025")]
    [InlineData("5/0/2025")]
    [InlineData("5/5/0000")]
    [InlineData("0/0/2025")]
    [InlineData("cuối năm 2025")]
    public void What_no_calendar_has_is_told_the_form_alone(string text) => Assert.StartsWith("viết năm-tháng-ngày", DayPhrases.MendFor(text).Vietnamese, StringComparison.Ordinal);

    private static string With(string text, int index, char sign) => $"{text[..index]}{sign}{text[(index + 1)..]}";
}
