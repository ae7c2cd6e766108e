using System.Globalization;

namespace Htx.Indicators.Tests;

/// <summary>Writes something while the machine believes it is elsewhere.</summary>
internal static class WritingUnder
{
    public static string Culture(string name, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
