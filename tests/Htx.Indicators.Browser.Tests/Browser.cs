using OpenQA.Selenium.Chrome;

namespace Htx.Indicators.Browser.Tests;

/// <summary>One headless Chromium for a class of tests; the machine's own, never one that is fetched.</summary>
public sealed class Browser : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ChromeDriver? driver;

    public Browser()
    {
        if (Chromium is null || Driver is null)
            return;
        var options = new ChromeOptions { BinaryLocation = Chromium };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--window-size=1400,1000", $"--user-data-dir={Path.Combine(folder.Path, "profile")}");
        options.SetLoggingPreference("browser", OpenQA.Selenium.LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver));
        service.SuppressInitialDiagnosticInformation = true;
        driver = new(service, options);
    }

    /// <summary>The program; null where there is none.</summary>
    public static string? Chromium { get; } = Find("chromium") ?? Find("chromium-browser");

    /// <summary>What drives it; null where there is none.</summary>
    public static string? Driver { get; } = Find("chromedriver");

    /// <summary>Opens a page from a file.</summary>
    public ChromeDriver Open(string html)
    {
        var path = folder.Write("page.html", html);
        driver!.Navigate().GoToUrl(new Uri(path));
        return driver;
    }

    public void Dispose()
    {
        driver?.Quit();
        driver?.Dispose();
        folder.Dispose();
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin")
            .Select(path => Path.Combine(path, program)).FirstOrDefault(File.Exists);
}
