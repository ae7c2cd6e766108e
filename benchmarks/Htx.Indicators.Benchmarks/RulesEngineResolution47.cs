using RulesEngine.Models;

namespace Htx.Indicators.Benchmarks;

/// <summary>Resolution 47 as someone writes it who uses RulesEngine directly: a rule for each cut and one for whether the figures are there, default settings, one typed input.</summary>
internal sealed class RulesEngineResolution47
{
    private const string Name = "47-nq-hdnd-2021";

    internal const string QualifiedManagers =
        "Math.Round((input1.ManagersCollege.Value + input1.ManagersIntermediate.Value) / input1.Managers.Value * 100, 9, MidpointRounding.AwayFromZero)";

    internal const string EffectiveMultiServiceShare =
        "Math.Round(input1.EffectiveMultiServiceHtx.Value / input1.Htx.Value * 100, 9, MidpointRounding.AwayFromZero)";

    /// <summary>For each content item, whether its figures are there, when it is met and when it is exceeded.</summary>
    internal static readonly (string Known, string Met, string? Exceeded)[] Items =
    [
        ("input1.NewCraftGroups != null", "input1.NewCraftGroups >= 7", "input1.NewCraftGroups > 7"),
        ("input1.HtxMembers != null", "input1.HtxMembers >= 2600", null),
        ("input1.ThtMembers != null", "input1.ThtMembers >= 3200", null),
        ("input1.HtxMeanRevenue != null", "input1.HtxMeanRevenue >= 1800", null),
        ("input1.ThtMeanProfit != null", "input1.ThtMeanProfit >= 200", null),
        ("input1.HtxWorkerMeanIncome != null", "input1.HtxWorkerMeanIncome > 45", null),
        ("input1.ManagersCollege != null && input1.ManagersIntermediate != null && input1.Managers != null && input1.Managers != 0",
            $"{QualifiedManagers} >= 40", $"{QualifiedManagers} > 40"),
        ("(input1.TrainedHtxManagers != null && input1.TrainedThtManagers != null) || input1.TrainedHtxManagers < 70 || input1.TrainedThtManagers < 70",
            "input1.TrainedHtxManagers >= 70 && input1.TrainedThtManagers >= 70", "input1.TrainedHtxManagers > 70 && input1.TrainedThtManagers > 70"),
        ("input1.HtxStrengthened != null", "input1.HtxStrengthened == true", null),
        ("input1.ProfitableAgriculturalHtx != null", "input1.ProfitableAgriculturalHtx >= 100", null),
        ("input1.EffectiveMultiServiceHtx != null && input1.Htx != null && input1.Htx != 0",
            $"{EffectiveMultiServiceShare} >= 20", $"{EffectiveMultiServiceShare} > 20"),
    ];

    private readonly Dictionary<string, (int Item, Classification Classification)> meanings = [];
    private readonly RulesEngine.RulesEngine engine;

    private readonly int count;

    /// <summary>Creates the engine; nothing is compiled before it is first used.</summary>
    /// <param name="copies">How many times over the items stand in it; all copies look at the same figures, each with expressions of its own.</param>
    public RulesEngineResolution47(int copies = 1)
    {
        var rules = new List<Rule>();
        count = copies * Items.Length;
        for (var i = 0; i < count; i++)
        {
            var (known, met, exceeded) = Items[i % Items.Length];
            // RulesEngine compiles equal texts once; the copies stand for rules of their own.
            var own = new string(' ', i / Items.Length);
            AddRule(i, Classification.NotMet, known + own);
            AddRule(i, Classification.Met, met + own);
            if (exceeded is not null)
                AddRule(i, Classification.Exceeded, exceeded + own);
        }

        engine = new([new Workflow { WorkflowName = Name, Rules = rules }]);

        void AddRule(int item, Classification classification, string expression)
        {
            var name = $"{item + 1} {classification}";
            meanings.Add(name, (item, classification));
            rules.Add(new() { RuleName = name, RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = expression });
        }
    }

    /// <summary>The 11 content items, in the order of the document, once for each copy.</summary>
    public async Task<Classification[]> ClassifyAsync(Input input)
    {
        var classifications = new Classification[count];
        var known = new bool[count];
        // By name, since RulesEngine promises no order. A rule over a figure that is missing throws inside and comes back as false.
        foreach (var result in await engine.ExecuteAllRulesAsync(Name, input))
        {
            if (!result.IsSuccess)
                continue;
            var (item, classification) = meanings[result.Rule.RuleName];
            known[item] |= classification == Classification.NotMet;
            if (classification > classifications[item])
                classifications[item] = classification;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (!known[i])
                classifications[i] = Classification.NotAssessed;
        }

        return classifications;
    }

    /// <summary>The figures; null where one is missing.</summary>
    public sealed class Input
    {
        public required decimal? NewCraftGroups { get; init; }

        public required decimal? HtxMembers { get; init; }

        public required decimal? ThtMembers { get; init; }

        public required decimal? HtxMeanRevenue { get; init; }

        public required decimal? ThtMeanProfit { get; init; }

        public required decimal? HtxWorkerMeanIncome { get; init; }

        public required decimal? ManagersCollege { get; init; }

        public required decimal? ManagersIntermediate { get; init; }

        public required decimal? Managers { get; init; }

        public required decimal? TrainedHtxManagers { get; init; }

        public required decimal? TrainedThtManagers { get; init; }

        public required bool? HtxStrengthened { get; init; }

        public required decimal? ProfitableAgriculturalHtx { get; init; }

        public required decimal? EffectiveMultiServiceHtx { get; init; }

        public required decimal? Htx { get; init; }
    }
}
