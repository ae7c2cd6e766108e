namespace Htx.Indicators.Testing.Support;

/// <summary>Lets several threads look for one thing that must not be, all at once.</summary>
internal static class ManyThreads
{
    /// <summary>More than most machines of a build server have cores, so that threads are interrupted in the middle of their work.</summary>
    public const int Count = 8;

    /// <summary>
    /// Calls <paramref name="look"/> on every thread over and over, with the number of the thread and of the round, until a call returns
    /// what it found, throws, or the time is up; one round is always done.
    /// </summary>
    /// <returns>What was found first; null when nothing was.</returns>
    public static string? Look(TimeSpan time, Func<int, int, string?> look)
    {
        string? found = null;
        using var start = new Barrier(Count);
        var end = Environment.TickCount64 + (long)time.TotalMilliseconds;
        var threads = Enumerable.Range(0, Count).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; (round == 0 || Environment.TickCount64 < end) && Volatile.Read(ref found) is null; round++)
            {
                if (Try(look, number, round) is { } what)
                    Interlocked.CompareExchange(ref found, what, null);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return found;
    }

    /// <summary>An exception on a thread would end the process.</summary>
    private static string? Try(Func<int, int, string?> look, int number, int round)
    {
        try
        {
            return look(number, round);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}
