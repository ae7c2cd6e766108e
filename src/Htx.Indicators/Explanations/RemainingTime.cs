namespace Htx.Indicators;

/// <summary>The time from one day to a later one, as people count it: whole years, whole months, and days.</summary>
internal readonly record struct RemainingTime(int Years, int Months, int Days)
{
    /// <summary>Counts from <paramref name="from"/> to <paramref name="to"/>, which is not earlier.</summary>
    public static RemainingTime Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        // The last month is not whole: 31 January to 28 February is a month only on a clock that stops at the month's end.
        if (from.AddMonths(months) > to)
            months--;
        return new(months / 12, months % 12, to.DayNumber - from.AddMonths(months).DayNumber);
    }

    /// <summary>What is not zero, each number followed by its unit.</summary>
    public string Text(Func<int, string> years, Func<int, string> months, Func<int, string> days)
    {
        var text = Years > 0 ? years(Years) : "";
        text = Months > 0 ? Joined(text, months(Months)) : text;
        return Days > 0 ? Joined(text, days(Days)) : text;
    }

    private static string Joined(string one, string other) => one.Length > 0 ? $"{one} {other}" : other;
}
