using System.Globalization;

namespace Htx.Indicators;

/// <summary>Writes days as official documents do. Never asks the machine for its culture or its calendar.</summary>
public static class Days
{
    /// <summary>
    /// Writes a day: <c>10/11/2023</c>, in English <c>10 November 2023</c>. In Vietnamese, days below 10 and the months 1 and 2 get a
    /// zero in front, other months do not: <c>30/8/2023</c>, <c>21/02/2023</c> (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    /// </summary>
    public static string Format(DateOnly day, Language language = Language.Vietnamese) => language == Language.Vietnamese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day:D2}/{(day.Month <= 2 ? "0" : "")}{day.Month}/{day.Year:D4}")
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
