using System.Globalization;

namespace Htx.Indicators;

/// <summary>Writes days as official documents do. Never asks the machine for its culture or its calendar.</summary>
public static class Days
{
    /// <summary>Writes a day: <c>10/11/2023</c>, in English <c>10 November 2023</c>.</summary>
    public static string Format(DateOnly day, Language language = Language.Vietnamese) =>
        day.ToString(language == Language.Vietnamese ? "dd'/'MM'/'yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
