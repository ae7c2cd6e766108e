using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Htx.Indicators.Hosting;

/// <summary>
/// Keeps the rules up to date while the host runs: waits for a change, waits until nothing is written any more, reads, publishes. Nothing
/// else publishes. A change is listened for before files are read, so that none goes unnoticed.
/// </summary>
internal sealed class RuleWatcher(
    IndicatorRules rules, EditionReader reader, RuleFolder folder, IOptions<IndicatorRulesOptions> options, TimeProvider time, EditionLog log, ILogger logger) : BackgroundService
{
    /// <summary>When files are read again where that failed, or where no change is told of: a lock may be gone, a share back.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    /// <summary>Where something is written on and on, files are read after so many quiet periods without quiet.</summary>
    public const int MostWaits = 10;

    private bool canWatch = true;
    private bool hasFailed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var token = Watch();
        // Compiles what nobody has asked for yet, and finds what changed before anybody listened.
        TryRead(token, mayBeTorn: true, stoppingToken);
        while (folder.IsSet && !stoppingToken.IsCancellationRequested)
        {
            await WaitAsync(token, stoppingToken).ConfigureAwait(false);
            token = await ReadWhenQuietAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until a change is told of, or it is time to look without being told.</summary>
    private async Task WaitAsync(IChangeToken token, CancellationToken stopping)
    {
        if (token.HasChanged)
            return;
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = token.ActiveChangeCallbacks ? token.RegisterChangeCallback(static state => ((TaskCompletionSource)state!).TrySetResult(), changed) : null;
        await changed.Task.WaitAsync(NextLook(token), time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private TimeSpan NextLook(IChangeToken token)
    {
        var poll = options.Value.PollEvery;
        var isToBeTriedAgain = hasFailed || rules.Current.Files.IsWorthRetrying || folder.IsAnother;
        if (poll == Timeout.InfiniteTimeSpan)
            return isToBeTriedAgain || !token.ActiveChangeCallbacks ? RetryAfter : poll;
        return isToBeTriedAgain && poll > RetryAfter ? RetryAfter : poll;
    }

    /// <summary>Waits until nothing was written for a while and reads; returns what fires when something changes after that.</summary>
    private async Task<IChangeToken> ReadWhenQuietAsync(CancellationToken stopping)
    {
        for (var wait = 1; ; wait++)
        {
            var token = Watch();
            await Task.Delay(options.Value.QuietPeriod, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var isLast = wait == MostWaits;
            if (stopping.IsCancellationRequested || ((isLast || !token.HasChanged) && TryRead(token, isLast, stopping)))
                return token;
        }
    }

    /// <summary>Reads and publishes; false where something changed meanwhile, so that files may have been read half.</summary>
    private bool TryRead(IChangeToken token, bool mayBeTorn, CancellationToken stopping)
    {
        var before = rules.Current;
        try
        {
            var next = reader.ReadAfter(before, stopping);
            hasFailed = false;
            if (!mayBeTorn && token.HasChanged)
                return false;
            Publish(before, next);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The edition in force stays until the host has stopped.
        }
        // Whatever it is, the application goes on with the rules it has.
        catch (Exception e)
        {
            hasFailed = true;
            logger.ReadingFailed(before.Number, RetryAfter.TotalSeconds, e);
        }

        return true;
    }

    private void Publish(RuleEdition before, RuleEdition next)
    {
        try
        {
            if (!ReferenceEquals(before, next))
                rules.Publish(next);
        }
        catch (AggregateException e)
        {
            logger.ListenerFailed(next.Number, e);
        }

        log.Tell(before, next);
    }

    private IChangeToken Watch()
    {
        try
        {
            var token = folder.Watch();
            canWatch = true;
            return token;
        }
        // Above all where a machine has no watches left, as containers often have not.
        catch (Exception e)
        {
            if (canWatch)
                logger.CannotWatch(NextLook(NullChangeToken.Singleton).TotalSeconds, e);
            canWatch = false;
            return NullChangeToken.Singleton;
        }
    }
}
