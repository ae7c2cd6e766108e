namespace Htx.Indicators.Browser.Tests;

/// <summary>A test in a real browser; skipped in sight of all where there is none, but never on a build server.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if ((Browser.Chromium is null || Browser.Driver is null) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Chromium and ChromeDriver are not installed on this machine.";
    }
}
