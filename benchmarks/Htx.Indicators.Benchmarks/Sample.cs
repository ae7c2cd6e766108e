using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>The figures of Tháp Mười as of 10 November 2023, in the shape each candidate takes them.</summary>
internal static class Sample
{
    private const string Resource = "sample.json";

    public static ObservationSet Read(RuleSet ruleSet)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(Resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ObservationReader.Read(bytes.ToArray(), Resource, ruleSet).GetValue();
    }

    public static HandwrittenResolution47 ToHandwritten(ObservationSet observations) => new()
    {
        NewCraftGroups = observations["newCraftGroups"].Value,
        HtxMembers = observations["htxMembers"].Value,
        ThtMembers = observations["thtMembers"].Value,
        HtxMeanRevenue = observations["htxMeanRevenue"].Value,
        ThtMeanProfit = observations["thtMeanProfit"].Value,
        HtxWorkerMeanIncome = observations["htxWorkerMeanIncome"].Value,
        ManagersCollege = observations["managersCollege"].Value,
        ManagersIntermediate = observations["managersIntermediate"].Value,
        Managers = observations["managers"].Value,
        TrainedHtxManagers = observations["trainedHtxManagers"].Value,
        TrainedThtManagers = observations["trainedThtManagers"].Value,
        HtxStrengthened = observations["htxStrengthened"].Value is { } flag ? flag == 1 : null,
        ProfitableAgriculturalHtx = observations["profitableAgriculturalHtx"].Value,
        EffectiveMultiServiceHtx = observations["effectiveMultiServiceHtx"].Value,
        Htx = observations["htx"].Value,
    };

    public static RulesEngineResolution47.Input ToInput(HandwrittenResolution47 figures) => new()
    {
        NewCraftGroups = figures.NewCraftGroups,
        HtxMembers = figures.HtxMembers,
        ThtMembers = figures.ThtMembers,
        HtxMeanRevenue = figures.HtxMeanRevenue,
        ThtMeanProfit = figures.ThtMeanProfit,
        HtxWorkerMeanIncome = figures.HtxWorkerMeanIncome,
        ManagersCollege = figures.ManagersCollege,
        ManagersIntermediate = figures.ManagersIntermediate,
        Managers = figures.Managers,
        TrainedHtxManagers = figures.TrainedHtxManagers,
        TrainedThtManagers = figures.TrainedThtManagers,
        HtxStrengthened = figures.HtxStrengthened,
        ProfitableAgriculturalHtx = figures.ProfitableAgriculturalHtx,
        EffectiveMultiServiceHtx = figures.EffectiveMultiServiceHtx,
        Htx = figures.Htx,
    };
}
