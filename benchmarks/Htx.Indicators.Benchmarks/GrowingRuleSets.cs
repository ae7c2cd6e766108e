using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// Rule sets of 11, 110 and 1 100 items: classifying one set, and coming from text to first verdicts, formulas computed step by step or
/// compiled at once. Beside it the same by hand and with RulesEngine, of which all copies look at the same figures.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class GrowingRuleSets
{
    private const string Classifying = "classify";
    private const string Reading = "read";

    private GrowingSample sample = null!;
    private HandwrittenResolution47 handwritten = null!;
    private RulesEngineResolution47 rulesEngine = null!;
    private RulesEngineResolution47.Input input = null!;

    [Params(11, 110, 1_100)]
    public int Items { get; set; }

    private int Copies => Items / 11;

    [GlobalSetup]
    public void Setup()
    {
        var observations = Sample.Read(BundledRuleSets.Get("47-nq-hdnd-2021"));
        (sample, handwritten, rulesEngine) = (new(Copies, observations), Sample.ToHandwritten(observations), new(Copies));
        input = Sample.ToInput(handwritten);
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Classifying)]
    public int Handwritten()
    {
        var met = 0;
        for (var i = 0; i < Copies; i++)
            met += handwritten.Classify().Length;
        return met;
    }

    [Benchmark, BenchmarkCategory(Classifying)]
    public void ThisLibraryInBulk() => sample.Classify();

    [Benchmark, BenchmarkCategory(Classifying)]
    public Task<Classification[]> RulesEngineDirect() => rulesEngine.ClassifyAsync(input);

    [Benchmark(Baseline = true), BenchmarkCategory(Reading)]
    public Task<Classification[]> CompileRulesEngine() => new RulesEngineResolution47(Copies).ClassifyAsync(input);

    [Benchmark, BenchmarkCategory(Reading)]
    public void ReadAndPrepare() => sample.Read();

    [Benchmark, BenchmarkCategory(Reading)]
    public void ReadAndCompile() => sample.Compile();
}
