using RulesEngine.Models;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// Resolution 47 with messages, as someone writes it who uses RulesEngine directly: the rules of <see cref="RulesEngineResolution47"/>, each
/// saying on failure what the figures are. RulesEngine puts figures into the message of a rule that failed and into no other, so
/// that an item that is met says no more than that.
/// </summary>
internal sealed class RulesEngineExplanation47
{
    private const string Name = "47-nq-hdnd-2021";

    private static readonly (string Figures, string Target)[] Items =
    [
        ("$(input1.NewCraftGroups) THT", "mục tiêu đạt 7"),
        ("$(input1.HtxMembers) thành viên", "mục tiêu từ 2.600 trở lên"),
        ("$(input1.ThtMembers) thành viên", "mục tiêu từ 3.200 trở lên"),
        ("$(input1.HtxMeanRevenue) triệu đồng/năm", "mục tiêu từ 1.800 trở lên"),
        ("$(input1.ThtMeanProfit) triệu đồng/năm", "mục tiêu từ 200 trở lên"),
        ("$(input1.HtxWorkerMeanIncome) triệu đồng/người/năm", "mục tiêu trên 45"),
        ("($(input1.ManagersCollege) + $(input1.ManagersIntermediate)) / $(input1.Managers) × 100", "mục tiêu đạt 40%"),
        ("HTX: $(input1.TrainedHtxManagers)%; THT: $(input1.TrainedThtManagers)%", "mục tiêu đạt 70%"),
        ("thực hiện: $(input1.HtxStrengthened)", "mục tiêu không nêu con số"),
        ("$(input1.ProfitableAgriculturalHtx)%", "mục tiêu 100%"),
        ("$(input1.EffectiveMultiServiceHtx) / $(input1.Htx) × 100", "mục tiêu đạt 20%"),
    ];

    private readonly Dictionary<string, (int Item, Classification Classification)> meanings = [];
    private readonly RulesEngine.RulesEngine engine;

    public RulesEngineExplanation47()
    {
        var rules = new List<Rule>();
        for (var i = 0; i < Items.Length; i++)
        {
            var (known, met, exceeded) = RulesEngineResolution47.Items[i];
            AddRule(i, Classification.NotMet, known, "thiếu số liệu");
            AddRule(i, Classification.Met, met, "chưa đạt");
            if (exceeded is not null)
                AddRule(i, Classification.Exceeded, exceeded, "chưa vượt");
        }

        engine = new([new Workflow { WorkflowName = Name, Rules = rules }]);

        void AddRule(int item, Classification classification, string expression, string otherwise)
        {
            var (name, (figures, target)) = ($"{item + 1} {classification}", Items[item]);
            meanings.Add(name, (item, classification));
            rules.Add(new()
            {
                RuleName = name,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = expression,
                SuccessEvent = $"{classification.ToText()}, {target}",
                ErrorMessage = $"{figures}, {target}: {otherwise}",
            });
        }
    }

    /// <summary>The 11 content items, in the order of the document, and what is said of each.</summary>
    public async Task<(Classification[] Classifications, string[] Explanations)> ExplainAsync(RulesEngineResolution47.Input input)
    {
        var classifications = new Classification[Items.Length];
        var explanations = new string[Items.Length];
        var known = new bool[Items.Length];
        var results = await engine.ExecuteAllRulesAsync(Name, input);
        foreach (var result in results.Where(result => result.IsSuccess))
        {
            var (item, classification) = meanings[result.Rule.RuleName];
            known[item] |= classification == Classification.NotMet;
            if (classification > classifications[item])
                (classifications[item], explanations[item]) = (classification, result.Rule.SuccessEvent);
        }

        foreach (var result in results.Where(result => !result.IsSuccess))
        {
            // The first cut that is not reached says why, or the rule on what is there at all.
            var (item, classification) = meanings[result.Rule.RuleName];
            if (classification == Classification.NotMet || (classification == Classification.Met && known[item]))
                explanations[item] = result.ExceptionMessage;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (!known[i])
                classifications[i] = Classification.NotAssessed;
        }

        return (classifications, explanations);
    }
}
