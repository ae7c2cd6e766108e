using BenchmarkDotNet.Attributes;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>Classifies the 11 content items of Resolution 47 for the sample once; reading and compiling are done before.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ClassifyResolution47
{
    private readonly HandwrittenResolution47 handwritten;
    private readonly CompiledRuleSet compiled;
    private readonly ObservationSet observations;
    private readonly BulkClassifier bulk;
    private readonly decimal[] row;
    private readonly FigureMark[] marks;
    private readonly Classification[] classified;
    private readonly RulesEngineResolution47 rulesEngine;
    private readonly NCalcResolution47 ncalc;
    private readonly NRulesResolution47 nrules;
    private readonly RulesEngineResolution47.Input input;

    public ClassifyResolution47()
    {
        var ruleSet = BundledRuleSets.Get("47-nq-hdnd-2021");
        compiled = CompiledRuleSet.Compile(ruleSet);
        observations = Sample.Read(ruleSet);
        handwritten = Sample.ToHandwritten(observations);
        bulk = new(compiled);
        (row, marks, classified) = (new decimal[bulk.Inputs.Count], new FigureMark[bulk.Inputs.Count], new Classification[bulk.Items.Count]);
        bulk.Fill(observations, row, marks);
        rulesEngine = new();
        ncalc = new();
        nrules = new();
        input = Sample.ToInput(handwritten);
    }

    [Benchmark(Baseline = true)]
    public Classification[] Handwritten() => handwritten.Classify();

    [Benchmark]
    public RuleSetAssessment ThisLibrary() => compiled.Assess(observations);

    /// <summary>One set as it is judged among many: figures in, classifications out.</summary>
    [Benchmark]
    public Classification[] ThisLibraryInBulk()
    {
        bulk.Classify(row, marks, classified);
        return classified;
    }

    [Benchmark]
    public Task<Classification[]> RulesEngineDirect() => rulesEngine.ClassifyAsync(input);

    [Benchmark]
    public Classification[] NCalcInterpreted() => ncalc.Classify(input);

    [Benchmark]
    public Classification[] NRulesSession() => nrules.Classify(input);

    /// <summary>Makes sure that the candidates do the same work.</summary>
    /// <returns>The classifications that all of them give, in the order of the document.</returns>
    /// <exception cref="InvalidOperationException">They do not give the same 11 classifications.</exception>
    public async Task<IReadOnlyList<Classification>> RequireAgreementAsync()
    {
        var expected = Handwritten();
        Require(nameof(ThisLibrary), [.. ThisLibrary().Items.Select(item => item.Classification)]);
        Require(nameof(ThisLibraryInBulk), ThisLibraryInBulk());
        Require(nameof(RulesEngineDirect), await RulesEngineDirect());
        Require(nameof(NCalcInterpreted), NCalcInterpreted());
        Require(nameof(NRulesSession), NRulesSession());
        return expected;

        void Require(string candidate, Classification[] classifications)
        {
            if (classifications.Length != 11 || !classifications.SequenceEqual(expected))
            {
                throw new InvalidOperationException(
                    $"{candidate} says {string.Join(", ", classifications)}; {nameof(Handwritten)} says {string.Join(", ", expected)}.");
            }
        }
    }
}
