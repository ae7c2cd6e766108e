namespace Htx.Indicators.Benchmarks;

/// <summary>The short mode.</summary>
internal static class QuickRun
{
    public static int Run()
    {
        var rules = Htx.Indicators.Rules.BundledRuleSets.Get("47-nq-hdnd-2021");
        var compiled = Htx.Indicators.Rules.CompiledRuleSet.Compile(rules);
        var set = Sample.Read(rules);
        var hand = new HandwrittenExplanation47(Sample.ToHandwritten(set), set);
        var said = compiled.Assess(set).Items.Select(item => item.Explain()).ToArray();
        var written = hand.Explain().Explanations;
        for (var i = 0; i < 11; i++)
            if (said[i] != written[i])
                Console.WriteLine($"{said[i]}\n{written[i]}");
        Console.WriteLine($"assess/hand classify: {Comparison.Ratio(() => compiled.Assess(set), 1, () => Sample.ToHandwritten(set).Classify(), 1):0.00}");
        Console.WriteLine($"assess / explain: {Comparison.Ratio(() => compiled.Assess(set), 1, () => hand.Explain(), 1):0.00}");
        Console.WriteLine($"explain/handwritten: {Comparison.Ratio(() => { foreach (var item in compiled.Assess(set).Items) item.Explain(); }, 1, () => hand.Explain(), 1):0.00}");
        foreach (var onCuts in (bool[])[false, true])
        {
            var sample = new BulkSample(1_000, onCuts);
            sample.RequireAgreement();
            Console.WriteLine($"bulk/handwritten {onCuts}: {Comparison.Ratio(() => sample.ClassifyInBulk(), 1_000, () => sample.ClassifyByHand(), 1_000):0.00}");
            Console.WriteLine($"bulk bytes: {Comparison.Bytes(() => sample.ClassifyInBulk())}");
        }

        return 0;
    }
}
