using BenchmarkDotNet.Attributes;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>Rule sets of 11, 110 and 1 100 items: classifying one set in bulk, reading and preparing, the same with compiled formulas.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median")]
public class GrowingRuleSets
{
    private GrowingSample sample = null!;

    [Params(11, 110, 1_100)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup() => sample = new(Items / 11, Sample.Read(BundledRuleSets.Get("47-nq-hdnd-2021")));

    [Benchmark]
    public void ClassifyOneSet() => sample.Classify();

    [Benchmark]
    public void ReadAndPrepare() => sample.Read();

    [Benchmark]
    public void ReadAndCompile() => sample.Compile();
}
