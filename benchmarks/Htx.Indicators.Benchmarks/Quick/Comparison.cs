using System.Diagnostics;

namespace Htx.Indicators.Benchmarks;

/// <summary>Times two pieces of work against each other: turn by turn in one process, so that what else the machine does falls on both.</summary>
internal static class Comparison
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>How many times as long one takes as the other: the median over the turns.</summary>
    /// <param name="one">A piece of work; it is repeated until it fills a turn.</param>
    /// <param name="oneCount">How many units it does.</param>
    /// <param name="other">The other.</param>
    /// <param name="otherCount">How many units that does.</param>
    /// <param name="turns">How often each has its turn.</param>
    public static double Ratio(Action one, int oneCount, Action other, int otherCount, int turns = 31)
    {
        var (oneRepeats, otherRepeats) = (RepeatsFor(one), RepeatsFor(other));
        var ratios = new double[turns];
        for (var i = 0; i < turns; i++)
            ratios[i] = Time(one, oneRepeats) / ((double)oneRepeats * oneCount) / (Time(other, otherRepeats) / ((double)otherRepeats * otherCount));
        Array.Sort(ratios);
        return ratios[turns / 2];
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
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        for (; Stopwatch.GetElapsedTime(start) < 15 * Turn || count < 60; count++)
            work();
        return Math.Max(1, (int)(count / 15.0));
    }

    private static double Time(Action work, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
