using RulesEngine.Models;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// Resolution 47 with messages, as someone writes it who uses RulesEngine directly: the rules of <see cref="RulesEngineResolution47"/>, which
/// say the verdict, and for each item one that never succeeds and says the figures and how far they are from the target: RulesEngine
/// puts figures into the message of a rule that failed and into no other.
/// </summary>
internal sealed class RulesEngineExplanation47
{
    private const string Name = "47-nq-hdnd-2021";

    /// <summary>For each content item its message, and the figures and targets that its “gap” and “percent” are taken from.</summary>
    private static readonly (string Message, (string Figure, int Target)[] Compared)[] Items =
    [
        ("$(input1.NewCraftGroups) THT, mục tiêu đạt 7; chênh lệch $(gap0) THT ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 1.", [("input1.NewCraftGroups.Value", 7)]),
        ("$(input1.HtxMembers) thành viên, mục tiêu từ 2.600 trở lên; chênh lệch $(gap0) thành viên ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 2, nội dung 1.", [("input1.HtxMembers.Value", 2600)]),
        ("$(input1.ThtMembers) thành viên, mục tiêu từ 3.200 trở lên; chênh lệch $(gap0) thành viên ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 2, nội dung 2.", [("input1.ThtMembers.Value", 3200)]),
        ("$(input1.HtxMeanRevenue) triệu đồng/năm, mục tiêu từ 1.800 trở lên; chênh lệch $(gap0) triệu đồng/năm ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 3, nội dung 1.", [("input1.HtxMeanRevenue.Value", 1800)]),
        ("$(input1.ThtMeanProfit) triệu đồng/năm, mục tiêu từ 200 trở lên; chênh lệch $(gap0) triệu đồng/năm ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 3, nội dung 2.", [("input1.ThtMeanProfit.Value", 200)]),
        ("$(input1.HtxWorkerMeanIncome) triệu đồng/người/năm, mục tiêu trên 45; chênh lệch $(gap0) triệu đồng/người/năm ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 4.", [("input1.HtxWorkerMeanIncome.Value", 45)]),
        ("($(input1.ManagersCollege) + $(input1.ManagersIntermediate)) / $(input1.Managers) × 100, mục tiêu đạt 40%; chênh lệch $(gap0) điểm phần trăm ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            [(RulesEngineResolution47.QualifiedManagers, 40)]),
        ("HTX: $(input1.TrainedHtxManagers)%, chênh lệch $(gap0) điểm phần trăm ($(percent0)% mục tiêu); THT: $(input1.TrainedThtManagers)%, chênh lệch $(gap1) điểm phần trăm ($(percent1)% mục tiêu), mục tiêu đạt 70%; phải đạt tất cả các phần. Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 2.",
            [("input1.TrainedHtxManagers.Value", 70), ("input1.TrainedThtManagers.Value", 70)]),
        ("đã thực hiện: $(input1.HtxStrengthened), mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa. Căn cứ: 47/NQ-HĐND, chỉ tiêu 6, nội dung 1.", []),
        ("$(input1.ProfitableAgriculturalHtx)%, mục tiêu 100%. Căn cứ: 47/NQ-HĐND, chỉ tiêu 6, nội dung 2.", []),
        ("$(input1.EffectiveMultiServiceHtx) / $(input1.Htx) × 100, mục tiêu đạt 20%; chênh lệch $(gap0) điểm phần trăm ($(percent0)% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 7.",
            [(RulesEngineResolution47.EffectiveMultiServiceShare, 20)]),
    ];

    private readonly Dictionary<string, (int Item, Classification Classification)> meanings = [];
    private readonly RulesEngine.RulesEngine engine;

    public RulesEngineExplanation47()
    {
        var rules = new List<Rule>();
        for (var i = 0; i < Items.Length; i++)
        {
            var (known, met, exceeded) = RulesEngineResolution47.Items[i];
            AddRule(i, Classification.NotMet, new() { Expression = known });
            AddRule(i, Classification.Met, new() { Expression = met });
            if (exceeded is not null)
                AddRule(i, Classification.Exceeded, new() { Expression = exceeded });
            AddRule(i, Classification.NotAssessed, new() { Expression = "false", ErrorMessage = Items[i].Message, LocalParams = Compare(Items[i].Compared) });
        }

        engine = new([new Workflow { WorkflowName = Name, Rules = rules }]);

        void AddRule(int item, Classification classification, Rule rule)
        {
            rule.RuleName = $"{item + 1} {classification}";
            meanings.Add(rule.RuleName, (item, classification));
            rules.Add(rule);
        }
    }

    /// <summary>The 11 content items, in the order of the document, and what is said of each.</summary>
    public async Task<(Classification[] Classifications, string[] Explanations)> ExplainAsync(RulesEngineResolution47.Input input)
    {
        var classifications = new Classification[Items.Length];
        var explanations = new string[Items.Length];
        var known = new bool[Items.Length];
        foreach (var result in await engine.ExecuteAllRulesAsync(Name, input))
        {
            var (item, classification) = meanings[result.Rule.RuleName];
            if (classification == Classification.NotAssessed)
                explanations[item] = result.ExceptionMessage;
            known[item] |= result.IsSuccess && classification == Classification.NotMet;
            if (result.IsSuccess && classification > classifications[item])
                classifications[item] = classification;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (!known[i])
                classifications[i] = Classification.NotAssessed;
        }

        return (classifications, explanations);
    }

    private static ScopedParam[] Compare((string Figure, int Target)[] compared) => compared.SelectMany((pair, index) => new ScopedParam[]
    {
        new() { Name = $"gap{index}", Expression = $"Math.Round(Math.Abs({pair.Figure} - {pair.Target}), 2)" },
        new() { Name = $"percent{index}", Expression = $"Math.Round({pair.Figure} / {pair.Target} * 100, 2)" },
    }).ToArray();
}
