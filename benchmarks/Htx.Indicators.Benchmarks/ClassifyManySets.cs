using BenchmarkDotNet.Attributes;

namespace Htx.Indicators.Benchmarks;

/// <summary>Classifies 1 000 sets of figures of Resolution 47, half of them on a cut or just beside it or none; times are for one set.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ClassifyManySets
{
    private const int Sets = 1_000;

    private BulkSample sample = null!;
    private HandwrittenDouble47[] doubles = null!;
    private RulesEngineResolution47 rulesEngine = null!;
    private RulesEngineResolution47.Input[] inputs = null!;

    /// <summary>Whether half of the figures lie on a cut or just beside it.</summary>
    [Params(false, true)]
    public bool OnCuts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        sample = new(Sets, OnCuts);
        sample.RequireAgreement();
        doubles = Array.ConvertAll(sample.Handwritten, set => new HandwrittenDouble47(set));
        rulesEngine = new();
        inputs = Array.ConvertAll(sample.Handwritten, Sample.ToInput);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets)]
    public int Handwritten() => sample.ClassifyByHand();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int HandwrittenInDouble()
    {
        var sum = 0;
        foreach (var set in doubles)
            sum += (int)set.Classify()[6];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sets)]
    public Classification[] InBulk() => sample.ClassifyInBulk();

    [Benchmark(OperationsPerInvoke = Sets)]
    public async Task<int> RulesEngineDirect()
    {
        var sum = 0;
        foreach (var input in inputs)
            sum += (int)(await rulesEngine.ClassifyAsync(input))[6];
        return sum;
    }
}
