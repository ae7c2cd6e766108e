using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DistrictApp.Tests;

/// <summary>The application on a port of its own, with a database and a folder of rules that are gone after the tests, on 30 June 2026.</summary>
public sealed class RunningApp : WebApplicationFactory<DistrictOptions>
{
    /// <summary>The day that the application takes for today.</summary>
    public static readonly DateOnly Today = new(2026, 6, 30);

    private readonly TemporaryFolder folder = new();

    public RunningApp()
    {
        Directory.CreateDirectory(RulesDirectory);
        // A real server: what a body may be long is held by it.
        UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        StartServer();
        Http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };
    }

    /// <summary>A browser that follows nothing and keeps cookies.</summary>
    public HttpClient Http { get; }

    public string RulesDirectory => Path.Combine(folder.Path, "rules");

    public string DatabasePath => Path.Combine(folder.Path, "district.db");

    /// <summary>Writes a rule file at once, as a copy over the network does not.</summary>
    public void WriteRules(string name, string text)
    {
        var temporary = Path.Combine(folder.Path, name);
        File.WriteAllText(temporary, text);
        File.Move(temporary, Path.Combine(RulesDirectory, name), overwrite: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Htx:RulesDirectory", RulesDirectory);
        builder.UseSetting("Htx:QuietPeriod", "00:00:00.050");
        builder.UseSetting("Htx:PollEvery", "00:00:01");
        builder.UseSetting("District:Database", DatabasePath);
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new StoppedClock()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base class lets go twice.
        if (!disposing || !Directory.Exists(folder.Path))
            return;
        Http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    /// <summary>Shows one moment for ever; timers run all the same.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today, new(0, 30), TimeSpan.FromHours(7));
    }
}
