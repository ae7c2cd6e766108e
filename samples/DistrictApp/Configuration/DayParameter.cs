using System.Globalization;

namespace DistrictApp;

/// <summary>Days in addresses and forms: year-month-day, as browsers send them and addresses have them.</summary>
internal static class DayParameter
{
    public const string Form = "yyyy-MM-dd";

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out DateOnly day) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
