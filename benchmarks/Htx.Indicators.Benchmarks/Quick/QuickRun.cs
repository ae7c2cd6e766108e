using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>The short mode: the ratios the library is held to, each a line, measured in less than a minute.</summary>
internal static class QuickRun
{
    private static readonly int[] Copies = [1, 10, 100];

    /// <summary>Prints the ratios as they are measured, then the verdict.</summary>
    /// <returns>0 where every ratio is on the right side of its bar, else 1.</returns>
    public static int Run()
    {
        var missed = new List<string>();
        foreach (var ratio in Classifying().Concat(Explaining()).Concat(Growing()).Concat(Starting()))
        {
            Console.WriteLine(ratio);
            if (!ratio.Passes)
                missed.Add(ratio.Name);
        }

        Console.WriteLine(missed.Count == 0 ? "verdict: passed" : $"verdict: missed {string.Join(", ", missed)}");
        return missed.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<QuickRatio> Classifying()
    {
        var (free, onCuts) = (new BulkSample(1_000, isOnCuts: false), new BulkSample(1_000, isOnCuts: true));
        free.RequireAgreement();
        onCuts.RequireAgreement();
        yield return new("bulk to handwritten", Comparison.Ratio(() => free.ClassifyInBulk(), free.Count, () => free.ClassifyByHand(), free.Count), AtMost: 1.2);
        yield return new("bulk to handwritten, half of the figures on a cut", Comparison.Ratio(() => onCuts.ClassifyInBulk(), onCuts.Count, () => onCuts.ClassifyByHand(), onCuts.Count), AtMost: 1.2);
        yield return new("bulk, bytes for 1,000 sets", Comparison.Bytes(() => onCuts.ClassifyInBulk()), AtMost: 0);

        var direct = new ClassifyResolution47();
        yield return new("RulesEngine to handwritten", Comparison.Ratio(() => direct.RulesEngineDirect().GetAwaiter().GetResult(), 1, () => direct.Handwritten(), 1), AtLeast: 25);
        yield return new("RulesEngine to bulk", Comparison.Ratio(() => direct.RulesEngineDirect().GetAwaiter().GetResult(), 1, () => free.ClassifyInBulk(), free.Count), AtLeast: 25);
        var many = new BulkSample(100_000, isOnCuts: true);
        yield return new("one thread to two, 100,000 sets", Comparison.Ratio(() => many.ClassifyInBulk(1), 1, () => many.ClassifyInBulk(2), 1, turns: 40), AtLeast: 1.8);
    }

    private static IEnumerable<QuickRatio> Explaining()
    {
        var rules = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));
        var set = Sample.Read(rules.RuleSet);
        var hand = new HandwrittenExplanation47(Sample.ToHandwritten(set), set);
        if (!rules.Assess(set).Items.Select(item => item.Explain()).SequenceEqual(hand.Explain().Explanations))
            throw new InvalidOperationException("What is explained by hand is not what the library says.");
        yield return new("explained to handwritten", Comparison.Ratio(() => Explain(rules, set), 1, () => hand.Explain(), 1), AtMost: 1.0);
        var (direct, input) = (new RulesEngineExplanation47(), Sample.ToInput(Sample.ToHandwritten(set)));
        yield return new("RulesEngine with messages to explained", Comparison.Ratio(() => direct.ExplainAsync(input).GetAwaiter().GetResult(), 1, () => Explain(rules, set), 1));
    }

    private static IEnumerable<QuickRatio> Growing()
    {
        var sample = Sample.Read(BundledRuleSets.Get("47-nq-hdnd-2021"));
        var sizes = Copies.Select(copies => new GrowingSample(copies, sample)).ToArray();
        foreach (var larger in sizes[1..])
        {
            yield return new($"bulk for an item of {larger.ItemCount} to one of 11", Comparison.Ratio(larger.Classify, larger.ItemCount, sizes[0].Classify, 11), AtMost: 1.2);
            yield return new($"reading for an item of {larger.ItemCount} to one of 11", Comparison.Ratio(larger.Read, larger.ItemCount, sizes[0].Read, 11, turns: 40), AtMost: 1.2);
            yield return new($"reading and compiling for an item of {larger.ItemCount} to one of 11", Comparison.Ratio(larger.Compile, larger.ItemCount, sizes[0].Compile, 11, turns: 20), AtMost: 1.2);
        }

        var input = Sample.ToInput(Sample.ToHandwritten(sample));
        void ByRulesEngine() => new RulesEngineResolution47().ClassifyAsync(input).GetAwaiter().GetResult();
        yield return new("RulesEngine to reading, 11 items to the first verdicts", Comparison.Ratio(ByRulesEngine, 1, sizes[0].Read, 1, turns: 40), AtLeast: 5);
        yield return new("RulesEngine to reading with all formulas compiled at once", Comparison.Ratio(ByRulesEngine, 1, sizes[0].Compile, 1, turns: 40), AtLeast: 5);
    }

    private static IEnumerable<QuickRatio> Starting()
    {
        var (native, readyToRun) = (StartedProgram.Native("ColdStart"), StartedProgram.ReadyToRun("ColdStart"));
        yield return new("first verdict without formulas, native code, ms", ColdStart.FirstVerdict(native, withFormulas: false), AtMost: 30);
        yield return new("first verdict with formulas, native code, ms", ColdStart.FirstVerdict(native, withFormulas: true), AtMost: 200);
        // A time and no ratio: 25 ms on one machine, 45 on a slower one, most of it the runtime's own.
        yield return new("first verdict without formulas, ready-to-run code, ms", ColdStart.FirstVerdict(readyToRun, withFormulas: false));
        yield return new("first verdict with formulas, ready-to-run code, ms", ColdStart.FirstVerdict(readyToRun, withFormulas: true), AtMost: 200);
        var (tool, empty) = ColdStart.WholeRun(StartedProgram.Native("Htx.Indicators.Cli"));
        yield return new("htx evaluate to an empty program", tool / empty, AtMost: 3);
    }

    private static void Explain(CompiledRuleSet rules, ObservationSet set)
    {
        foreach (var item in rules.Assess(set).Items)
            _ = item.Explain();
    }
}
