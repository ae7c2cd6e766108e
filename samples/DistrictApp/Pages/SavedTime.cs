using System.Globalization;

namespace DistrictApp;

/// <summary>Writes when something was saved, in Vietnamese time.</summary>
internal static class SavedTime
{
    public static string Format(DateTimeOffset at)
    {
        var local = OfficeClock.InVietnam(at);
        return $"{local.ToString("HH:mm", CultureInfo.InvariantCulture)} ngày {Days.Format(DateOnly.FromDateTime(local.DateTime))}";
    }
}
