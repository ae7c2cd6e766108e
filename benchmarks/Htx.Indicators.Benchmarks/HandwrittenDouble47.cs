namespace Htx.Indicators.Benchmarks;

/// <summary>
/// <see cref="HandwrittenResolution47"/> over <see cref="double"/>: how fast it could be if it did not have to be right. 7 / 17.5 × 100 is
/// 40.00000000000001 here.
/// </summary>
/// <remarks>FROZEN, like the other yardsticks.</remarks>
internal sealed class HandwrittenDouble47(HandwrittenResolution47 figures)
{
    private readonly double? newCraftGroups = (double?)figures.NewCraftGroups;
    private readonly double? htxMembers = (double?)figures.HtxMembers;
    private readonly double? thtMembers = (double?)figures.ThtMembers;
    private readonly double? htxMeanRevenue = (double?)figures.HtxMeanRevenue;
    private readonly double? thtMeanProfit = (double?)figures.ThtMeanProfit;
    private readonly double? htxWorkerMeanIncome = (double?)figures.HtxWorkerMeanIncome;
    private readonly double? managersCollege = (double?)figures.ManagersCollege;
    private readonly double? managersIntermediate = (double?)figures.ManagersIntermediate;
    private readonly double? managers = (double?)figures.Managers;
    private readonly double? trainedHtxManagers = (double?)figures.TrainedHtxManagers;
    private readonly double? trainedThtManagers = (double?)figures.TrainedThtManagers;
    private readonly bool? htxStrengthened = figures.HtxStrengthened;
    private readonly double? profitableAgriculturalHtx = (double?)figures.ProfitableAgriculturalHtx;
    private readonly double? effectiveMultiServiceHtx = (double?)figures.EffectiveMultiServiceHtx;
    private readonly double? htx = (double?)figures.Htx;

    /// <summary>The 11 content items, in the order of the document.</summary>
    public Classification[] Classify() =>
    [
        Reach(newCraftGroups, 7),
        AtLeast(htxMembers, 2600),
        AtLeast(thtMembers, 3200),
        AtLeast(htxMeanRevenue, 1800),
        AtLeast(thtMeanProfit, 200),
        MoreThan(htxWorkerMeanIncome, 45),
        Reach((managersCollege + managersIntermediate) / managers * 100, 40),
        Both(Reach(trainedHtxManagers, 70), Reach(trainedThtManagers, 70)),
        htxStrengthened switch { null => Classification.NotAssessed, true => Classification.Met, false => Classification.NotMet },
        AtLeast(profitableAgriculturalHtx, 100),
        Reach(effectiveMultiServiceHtx / htx * 100, 20),
    ];

    private static Classification Reach(double? value, double target) => value switch
    {
        null => Classification.NotAssessed,
        { } figure when figure > target => Classification.Exceeded,
        { } figure => figure == target ? Classification.Met : Classification.NotMet,
    };

    private static Classification AtLeast(double? value, double target) =>
        value is { } figure ? figure >= target ? Classification.Met : Classification.NotMet : Classification.NotAssessed;

    private static Classification MoreThan(double? value, double target) =>
        value is { } figure ? figure > target ? Classification.Met : Classification.NotMet : Classification.NotAssessed;

    private static Classification Both(Classification one, Classification other) =>
        one == Classification.NotMet || other == Classification.NotMet ? Classification.NotMet : one < other ? one : other;
}
