using System.Diagnostics;

namespace Htx.Indicators.Benchmarks;

/// <summary>Times two pieces of work against each other: turn by turn in one process, so that what else the machine does falls on both.</summary>
internal static class Comparison
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(4);

    /// <summary>How many times as long one takes as the other, each unit of work at its best turn: what disturbs a turn only ever adds to it.</summary>
    /// <param name="one">A piece of work; it is repeated until it fills a turn.</param>
    /// <param name="oneCount">How many units it does.</param>
    /// <param name="other">The other.</param>
    /// <param name="otherCount">How many units that does.</param>
    /// <param name="turns">How often each has its turn.</param>
    public static double Ratio(Action one, int oneCount, Action other, int otherCount, int turns = 130)
    {
        var (oneRepeats, otherRepeats) = (RepeatsFor(one), RepeatsFor(other));
        var (bestOne, bestOther) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < turns; i++)
        {
            bestOne = Math.Min(bestOne, Time(one, oneRepeats) / ((double)oneRepeats * oneCount));
            bestOther = Math.Min(bestOther, Time(other, otherRepeats) / ((double)otherRepeats * otherCount));
        }

        return bestOne / bestOther;
    }

    /// <summary>Bytes allocated by one go of the work, after a first one.</summary>
    public static long Bytes(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Runs the work until the runtime has compiled it for good, then says how often it fits a turn.</summary>
    private static int RepeatsFor(Action work)
    {
        var best = double.MaxValue;
        for (var (start, count) = (Stopwatch.GetTimestamp(), 0); Stopwatch.GetElapsedTime(start) < 60 * Turn || count < 60; count++)
            best = Math.Min(best, Time(work, 1));
        return (int)Math.Clamp(Turn.TotalNanoseconds / best, 1, 100_000);
    }

    private static double Time(Action work, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
