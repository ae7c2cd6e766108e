using NCalc;

namespace Htx.Indicators.Benchmarks;

/// <summary>Resolution 47 in NCalc's expressions, parsed once and evaluated by its interpreter over one set of parameters.</summary>
internal sealed class NCalcResolution47
{
    private readonly ExpressionContext context = new();
    private readonly (Expression Known, Expression Met, Expression? Exceeded)[] items;

    public NCalcResolution47() =>
        items = [.. RulesEngineResolution47.Items.Select(item => (Parse(item.Known), Parse(item.Met), item.Exceeded is null ? null : Parse(item.Exceeded)))];

    /// <summary>The 11 content items, in the order of the document.</summary>
    public Classification[] Classify(RulesEngineResolution47.Input input)
    {
        var figures = context.Parameters;
        figures["NewCraftGroups"] = input.NewCraftGroups;
        figures["HtxMembers"] = input.HtxMembers;
        figures["ThtMembers"] = input.ThtMembers;
        figures["HtxMeanRevenue"] = input.HtxMeanRevenue;
        figures["ThtMeanProfit"] = input.ThtMeanProfit;
        figures["HtxWorkerMeanIncome"] = input.HtxWorkerMeanIncome;
        figures["ManagersCollege"] = input.ManagersCollege;
        figures["ManagersIntermediate"] = input.ManagersIntermediate;
        figures["Managers"] = input.Managers;
        figures["TrainedHtxManagers"] = input.TrainedHtxManagers;
        figures["TrainedThtManagers"] = input.TrainedThtManagers;
        figures["HtxStrengthened"] = input.HtxStrengthened;
        figures["ProfitableAgriculturalHtx"] = input.ProfitableAgriculturalHtx;
        figures["EffectiveMultiServiceHtx"] = input.EffectiveMultiServiceHtx;
        figures["Htx"] = input.Htx;
        return Array.ConvertAll(items, item => item switch
        {
            _ when !Holds(item.Known) => Classification.NotAssessed,
            _ when item.Exceeded is { } exceeded && Holds(exceeded) => Classification.Exceeded,
            _ => Holds(item.Met) ? Classification.Met : Classification.NotMet,
        });
    }

    private static bool Holds(Expression expression) => (bool)expression.Evaluate()!;

    /// <summary>The same expressions as RulesEngine is given, in NCalc's words.</summary>
    private Expression Parse(string rule)
    {
        var text = rule
            .Replace("input1.", "", StringComparison.Ordinal).Replace(".Value", "", StringComparison.Ordinal)
            .Replace("Math.Round", "Round", StringComparison.Ordinal).Replace(", MidpointRounding.AwayFromZero", "", StringComparison.Ordinal);
        return new(text, context) { Options = ExpressionOptions.DecimalAsDefault | ExpressionOptions.RoundAwayFromZero | ExpressionOptions.AllowNullParameter };
    }
}
