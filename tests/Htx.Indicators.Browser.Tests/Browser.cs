using Deque.AxeCore.Commons;
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

    /// <summary>Goes to a page of a server.</summary>
    public ChromeDriver Go(Uri address)
    {
        driver!.Navigate().GoToUrl(address);
        return driver;
    }

    /// <summary>Opens a page and says what keeps people from using it.</summary>
    public IReadOnlyCollection<object> FindViolations(string html)
    {
        Open(html);
        return FindViolations();
    }

    /// <summary>What keeps people from using the page that is open.</summary>
    public IReadOnlyCollection<object> FindViolations()
    {
        driver!.ExecuteScript(new BundledAxeScriptProvider().GetScript());
        return (IReadOnlyCollection<object>)driver.ExecuteAsyncScript(
            "const done = arguments[arguments.length - 1]; axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html)))")!;
    }

    /// <summary>Prints the page that is open as its own style asks; the text of the PDF file.</summary>
    public string Print()
    {
        var pdf = (Dictionary<string, object>)driver!.ExecuteCdpCommand("Page.printToPDF", new() { ["preferCSSPageSize"] = true })!;
        return System.Text.Encoding.Latin1.GetString(Convert.FromBase64String((string)pdf["data"]));
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
