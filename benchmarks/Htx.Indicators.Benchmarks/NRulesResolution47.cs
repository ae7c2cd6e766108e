using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Htx.Indicators.Benchmarks;

/// <summary>Resolution 47 in NRules: a rule for each cut and one for whether the figures are there, one session, the figures one fact.</summary>
internal sealed class NRulesResolution47
{
    private static readonly Expression<Func<RulesEngineResolution47.Input, bool>>[][] Items =
    [
        [f => f.NewCraftGroups != null, f => f.NewCraftGroups >= 7, f => f.NewCraftGroups > 7],
        [f => f.HtxMembers != null, f => f.HtxMembers >= 2600],
        [f => f.ThtMembers != null, f => f.ThtMembers >= 3200],
        [f => f.HtxMeanRevenue != null, f => f.HtxMeanRevenue >= 1800],
        [f => f.ThtMeanProfit != null, f => f.ThtMeanProfit >= 200],
        [f => f.HtxWorkerMeanIncome != null, f => f.HtxWorkerMeanIncome > 45],
        [
            f => f.ManagersCollege != null && f.ManagersIntermediate != null && f.Managers != null && f.Managers != 0,
            f => f.Managers != 0 && Math.Round((f.ManagersCollege!.Value + f.ManagersIntermediate!.Value) / f.Managers!.Value * 100, 9, MidpointRounding.AwayFromZero) >= 40,
            f => f.Managers != 0 && Math.Round((f.ManagersCollege!.Value + f.ManagersIntermediate!.Value) / f.Managers!.Value * 100, 9, MidpointRounding.AwayFromZero) > 40,
        ],
        [
            f => (f.TrainedHtxManagers != null && f.TrainedThtManagers != null) || f.TrainedHtxManagers < 70 || f.TrainedThtManagers < 70,
            f => f.TrainedHtxManagers >= 70 && f.TrainedThtManagers >= 70,
            f => f.TrainedHtxManagers > 70 && f.TrainedThtManagers > 70,
        ],
        [f => f.HtxStrengthened != null, f => f.HtxStrengthened == true],
        [f => f.ProfitableAgriculturalHtx != null, f => f.ProfitableAgriculturalHtx >= 100],
        [
            f => f.EffectiveMultiServiceHtx != null && f.Htx != null && f.Htx != 0,
            f => f.Htx != 0 && Math.Round(f.EffectiveMultiServiceHtx!.Value / f.Htx!.Value * 100, 9, MidpointRounding.AwayFromZero) >= 20,
            f => f.Htx != 0 && Math.Round(f.EffectiveMultiServiceHtx!.Value / f.Htx!.Value * 100, 9, MidpointRounding.AwayFromZero) > 20,
        ],
    ];

    private static readonly Classification[] Meanings = [Classification.NotMet, Classification.Met, Classification.Exceeded];

    private readonly ISession session;
    private readonly bool[] known = new bool[Items.Length];
    private Classification[] classifications = [];

    public NRulesResolution47() =>
        session = new RuleCompiler().Compile(Items.SelectMany((rules, item) => rules.Select((rule, cut) => RuleOf(item, Meanings[cut], rule)))).CreateSession();

    /// <summary>The 11 content items, in the order of the document.</summary>
    public Classification[] Classify(RulesEngineResolution47.Input input)
    {
        classifications = new Classification[Items.Length];
        Array.Clear(known);
        session.Insert(input);
        session.Fire();
        session.Retract(input);
        for (var i = 0; i < known.Length; i++)
        {
            if (!known[i])
                classifications[i] = Classification.NotAssessed;
        }

        return classifications;
    }

    private IRuleDefinition RuleOf(int item, Classification meaning, Expression<Func<RulesEngineResolution47.Input, bool>> condition)
    {
        var rule = new RuleBuilder();
        rule.Name($"{item + 1} {meaning}");
        rule.LeftHandSide().Pattern(typeof(RulesEngineResolution47.Input), condition.Parameters[0].Name!).Condition(condition);
        Expression<Action<IContext>> action = _ => Take(item, meaning);
        rule.RightHandSide().Action(action);
        return rule.Build();
    }

    private void Take(int item, Classification meaning)
    {
        known[item] |= meaning == Classification.NotMet;
        if (meaning > classifications[item])
            classifications[item] = meaning;
    }
}
