using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A clock that moves only when somebody waits: a test says how long, and the clock first waits for who waits so long.</summary>
internal sealed class SteppingClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Thrown by whoever asks what time it is.</summary>
    public Exception? Fails { get; set; }

    public override DateTimeOffset GetUtcNow() => Fails is null ? base.GetUtcNow() : throw Fails;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody begins to wait so long.</summary>
    public async Task WaitFor(TimeSpan wait)
    {
        while (await waits.Reader.ReadAsync().AsTask().WaitAsync(Patience.Long) != wait)
        {
        }
    }

    /// <summary>Lets a wait of that length that began, or begins, pass.</summary>
    public async Task Pass(TimeSpan wait)
    {
        await WaitFor(wait);
        Advance(wait);
    }
}
