using BenchmarkDotNet.Attributes;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>From the text of Resolution 47 to its first verdicts, when the runtime is warm.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class CompileResolution47
{
    private readonly GrowingSample sample = new(1, Sample.Read(BundledRuleSets.Get("47-nq-hdnd-2021")));
    private readonly RulesEngineResolution47.Input input = Sample.ToInput(Sample.ToHandwritten(Sample.Read(BundledRuleSets.Get("47-nq-hdnd-2021"))));

    [Benchmark(Baseline = true)]
    public Task<Classification[]> RulesEngineDirect() => new RulesEngineResolution47().ClassifyAsync(input);

    [Benchmark]
    public void ReadAndPrepare() => sample.Read();

    [Benchmark]
    public void ReadAndCompile() => sample.Compile();
}
