using System.Runtime.ExceptionServices;

namespace Htx.Indicators.Rules;

/// <summary>A source of observation sets whose exception waits until the results of what it gave are out.</summary>
internal sealed class BulkSource(IAsyncEnumerator<ObservationSet> sets) : IAsyncDisposable
{
    private ExceptionDispatchInfo? failure;

    /// <summary>The set that was given last.</summary>
    public ObservationSet Current => sets.Current;

    /// <summary>Goes to the next set; false at the end, and where the source failed. The task may be awaited more than once.</summary>
    public Task<bool> MoveNextAsync()
    {
        try
        {
            var next = sets.MoveNextAsync();
            return next.IsCompletedSuccessfully ? Task.FromResult(next.Result) : WaitAsync(next);
        }
        catch (Exception e)
        {
            return Task.FromResult(Fail(e));
        }
    }

    /// <summary>Throws what the source threw.</summary>
    public void ThrowIfFailed() => failure?.Throw();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => sets.DisposeAsync();

    private async Task<bool> WaitAsync(ValueTask<bool> next)
    {
        try
        {
            return await next.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            return Fail(e);
        }
    }

    private bool Fail(Exception e)
    {
        failure = ExceptionDispatchInfo.Capture(e);
        return false;
    }
}
