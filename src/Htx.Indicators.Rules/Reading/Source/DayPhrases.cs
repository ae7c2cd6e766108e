using System.Globalization;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>Says how a day is written that was written as reports print it, or that the calendar does not have.</summary>
internal static partial class DayPhrases
{
    private static readonly Phrase Form = new("viết năm-tháng-ngày, ví dụ 2025-12-31", "write year-month-day, for example 2025-12-31");

    /// <summary>What to write instead of a text that is no day.</summary>
    public static Phrase MendFor(string text)
    {
        if (Written().Match(text) is not { Success: true } match)
            return Form;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (year == 0 || month == 0 || day == 0)
            return Form;
        if (month > 12)
            return new($"một năm chỉ có 12 tháng; {Form.Vietnamese}", $"a year has 12 months; {Form.English}");
        var days = DateTime.DaysInMonth(year, month);
        return day > days
            ? new($"tháng {month}/{year:0000} chỉ có {days} ngày; xem lại ngày trong văn bản, {Form.Vietnamese}", $"month {month} of {year:0000} has {days} days; look the day up in the document, {Form.English}")
            // 03/04 is the third of April in Vietnam, and the fourth of March elsewhere.
            : new(
                $"nếu là ngày {day} tháng {month} năm {year:0000} thì viết {year:0000}-{month:00}-{day:00}",
                $"if {Days.Format(new(year, month, day), Language.English)} is meant, write {year:0000}-{month:00}-{day:00}");
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>“31/12/2025”, “31-12-2025”, “2025/12/31”, “2025-2-31”; in Vietnam the day stands before the month.</summary>
    [GeneratedRegex(@"^\s*(?:(?:ngày\s+)?(?<day>[0-9]{1,2})[/.\- ](?<month>[0-9]{1,2})[/.\- ](?<year>[0-9]{4})|(?<year>[0-9]{4})[/.\- ](?<month>[0-9]{1,2})[/.\- ](?<day>[0-9]{1,2}))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
