using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A host that runs with the rules of a folder, on a clock that the test moves.</summary>
internal sealed class RunningRules : IAsyncDisposable
{
    public static readonly TimeSpan Quiet = new IndicatorRulesOptions().QuietPeriod;

    private readonly IHost host;

    private RunningRules(IHost host, SteppingClock clock, LogList log) => (this.host, Clock, Log) = (host, clock, log);

    public SteppingClock Clock { get; }

    public LogList Log { get; }

    public IndicatorRules Rules => host.Services.GetRequiredService<IndicatorRules>();

    public RuleEdition Current => Rules.Current;

    /// <summary>Starts with the files of a folder alone, and waits until changes are listened for: its first entry of that id, or a later one.</summary>
    public static async Task<RunningRules> Start(MemoryFolder folder, Action<IndicatorRulesOptions>? configure = null, int waitForSignal = LogIds.Unchanged, int times = 1)
    {
        var (clock, log) = (new SteppingClock(), new LogList());
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddHtxIndicators(options =>
        {
            (options.FileProvider, options.IncludeBundled, options.Language) = (folder, false, Language.English);
            configure?.Invoke(options);
        });
        builder.Services.AddHealthChecks().AddHtxIndicators();
        var running = new RunningRules(builder.Build(), clock, log);
        await running.host.StartAsync().WaitAsync(Patience.Long);
        for (var time = 0; time < times; time++)
            await log.Next(waitForSignal);
        return running;
    }

    /// <summary>Tells of a change that was made, lets the quiet period pass, and waits for the next edition.</summary>
    public async Task<RuleEdition> Publish(MemoryFolder changed)
    {
        var replaced = ReplacementOf(Current);
        changed.Tell();
        await Clock.Pass(Quiet);
        await replaced;
        return Current;
    }

    /// <summary>Ends when another edition has taken the place of this one.</summary>
    public static Task ReplacementOf(RuleEdition edition)
    {
        var replaced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        edition.Replaced.RegisterChangeCallback(_ => replaced.SetResult(), null);
        return replaced.Task.WaitAsync(Patience.Long);
    }

    public async Task<HealthReportEntry> Health() =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries.Single().Value;

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync().WaitAsync(Patience.Long);
        host.Dispose();
    }
}
