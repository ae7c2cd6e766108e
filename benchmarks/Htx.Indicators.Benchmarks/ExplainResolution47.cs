using BenchmarkDotNet.Attributes;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>Classifies the 11 content items of Resolution 47 for the sample once and says why of each, in Vietnamese; reading and compiling are done before.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ExplainResolution47
{
    private readonly HandwrittenExplanation47 handwritten;
    private readonly CompiledRuleSet compiled;
    private readonly ObservationSet observations;
    private readonly RulesEngineExplanation47 rulesEngine;
    private readonly RulesEngineResolution47.Input input;

    public ExplainResolution47()
    {
        var ruleSet = BundledRuleSets.Get("47-nq-hdnd-2021");
        compiled = CompiledRuleSet.Compile(ruleSet);
        observations = Sample.Read(ruleSet);
        var figures = Sample.ToHandwritten(observations);
        handwritten = new(figures, observations);
        rulesEngine = new();
        input = Sample.ToInput(figures);
    }

    [Benchmark(Baseline = true)]
    public (Classification[] Classifications, string[] Explanations) Handwritten() => handwritten.Explain();

    [Benchmark]
    public (Classification[] Classifications, string[] Explanations) ThisLibrary()
    {
        var (classifications, explanations, i) = (new Classification[11], new string[11], 0);
        foreach (var item in compiled.Assess(observations).Items)
            (classifications[i], explanations[i++]) = (item.Classification, item.Explain());
        return (classifications, explanations);
    }

    [Benchmark]
    public Task<(Classification[] Classifications, string[] Explanations)> RulesEngineDirect() => rulesEngine.ExplainAsync(input);

    /// <summary>Makes sure that the candidates do the same work: all classify alike, and what is written by hand is what this library says.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public async Task RequireAgreementAsync()
    {
        var (expected, written) = Handwritten();
        var (classified, said) = ThisLibrary();
        Require(nameof(ThisLibrary), classified, expected);
        Require(nameof(ThisLibrary), said, written);
        var (messaged, messages) = await RulesEngineDirect();
        Require(nameof(RulesEngineDirect), messaged, expected);
        if (!messages.All(message => message.Length > 0 && !message.Contains("$(", StringComparison.Ordinal)))
            throw new InvalidOperationException($"{nameof(RulesEngineDirect)} leaves figures out: {string.Join(" | ", messages)}.");

        static void Require<T>(string candidate, T[] said, T[] expected)
        {
            if (said.Length != 11 || !said.SequenceEqual(expected))
                throw new InvalidOperationException($"{candidate} says {string.Join(" | ", said)}; {nameof(Handwritten)} says {string.Join(" | ", expected)}.");
        }
    }
}
