using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A log that keeps its entries, and that a test can wait for.</summary>
internal sealed class LogList : ILoggerProvider, ILogger
{
    private readonly Channel<Entry> entries = Channel.CreateUnbounded<Entry>();
    private readonly List<Entry> all = [];

    /// <summary>Every entry so far.</summary>
    public IReadOnlyList<Entry> All
    {
        get
        {
            lock (all)
                return [.. all];
        }
    }

    /// <summary>The next entry with that id which nobody waited for yet.</summary>
    public async Task<Entry> Next(int id)
    {
        while (true)
        {
            var entry = await entries.Reader.ReadAsync().AsTask().WaitAsync(Patience.Long);
            if (entry.Id == id)
                return entry;
        }
    }

    public ILogger CreateLogger(string categoryName) => categoryName == typeof(IndicatorRules).FullName ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var entry = new Entry(eventId.Id, logLevel, formatter(state, exception), exception);
        lock (all)
            all.Add(entry);
        entries.Writer.TryWrite(entry);
    }

    public void Dispose()
    {
    }

    internal sealed record Entry(int Id, LogLevel Level, string Text, Exception? Exception);
}
