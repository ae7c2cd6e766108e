using System.Globalization;

namespace Htx.Indicators.Tests;

public sealed class RemainingTimeTests
{
    [Theory]
    [InlineData("2023-11-10", "2025-12-31", 2, 1, 21)]
    [InlineData("2025-12-31", "2025-12-31", 0, 0, 0)]
    [InlineData("2025-12-30", "2025-12-31", 0, 0, 1)]
    [InlineData("2025-01-31", "2025-02-28", 0, 1, 0)]
    [InlineData("2025-01-30", "2025-03-01", 0, 1, 1)]
    [InlineData("2024-02-29", "2025-02-28", 1, 0, 0)]
    [InlineData("2024-12-31", "2025-12-30", 0, 11, 30)]
    [InlineData("2020-06-15", "2045-06-15", 25, 0, 0)]
    public void Counts_years_months_and_days(string from, string to, int years, int months, int days) =>
        Assert.Equal(
            new RemainingTime(years, months, days),
            RemainingTime.Between(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)));

    [Fact]
    public void Says_only_what_is_not_zero() =>
        Assert.Equal(["2y 3d", "1y", "4m", "1y 4m 3d"], new RemainingTime[] { new(2, 0, 3), new(1, 0, 0), new(0, 4, 0), new(1, 4, 3) }
            .Select(time => time.Text(n => $"{n}y", n => $"{n}m", n => $"{n}d")));
}
