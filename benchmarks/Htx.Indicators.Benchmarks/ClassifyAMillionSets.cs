using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Htx.Indicators.Benchmarks;

/// <summary>Classifies 1 000 000 sets of figures of Resolution 47, half of the figures on a cut or just beside it, by hand and in bulk. The median beside the mean: a second core is not always this machine's own.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 10, iterationCount: 20)]
[MedianColumn]
[HideColumns("Error", "StdDev", "RatioSD")]
public class ClassifyAMillionSets
{
    private const int Times = 10;

    private BulkSample sample = null!;

    [GlobalSetup]
    public void Setup() => sample = new(100_000, isOnCuts: true);

    [Benchmark(Baseline = true)]
    public void Handwritten() => Repeat(() => sample.ClassifyByHand());

    [Benchmark]
    public void HandwrittenOnTwoThreads() => Repeat(() => sample.ClassifyByHand(2));

    [Benchmark]
    public void InBulkOnOneThread() => Repeat(() => sample.ClassifyInBulk(1));

    [Benchmark]
    public void InBulkOnTwoThreads() => Repeat(() => sample.ClassifyInBulk(2));

    private static void Repeat(Action work)
    {
        for (var i = 0; i < Times; i++)
            work();
    }
}
