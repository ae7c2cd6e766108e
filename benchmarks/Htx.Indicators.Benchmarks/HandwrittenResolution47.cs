namespace Htx.Indicators.Benchmarks;

/// <summary>Resolution 47 as a careful developer writes it for one document and no other: the yardstick of every table.</summary>
/// <remarks>
/// FROZEN. Tables of different years are compared through their ratios to this code, so it is never edited: not made
/// faster, not tidied, not taught what the library learns later. If the work changes, write another benchmark beside it.
/// It gives classifications only: no reasons, no estimates, no domains of figures, no explanation.
/// </remarks>
internal sealed class HandwrittenResolution47
{
    public decimal? NewCraftGroups { get; init; }

    public decimal? HtxMembers { get; init; }

    public decimal? ThtMembers { get; init; }

    public decimal? HtxMeanRevenue { get; init; }

    public decimal? ThtMeanProfit { get; init; }

    public decimal? HtxWorkerMeanIncome { get; init; }

    public decimal? ManagersCollege { get; init; }

    public decimal? ManagersIntermediate { get; init; }

    public decimal? Managers { get; init; }

    public decimal? TrainedHtxManagers { get; init; }

    public decimal? TrainedThtManagers { get; init; }

    public bool? HtxStrengthened { get; init; }

    public decimal? ProfitableAgriculturalHtx { get; init; }

    public decimal? EffectiveMultiServiceHtx { get; init; }

    public decimal? Htx { get; init; }

    /// <summary>The 11 content items, in the order of the document.</summary>
    public Classification[] Classify() =>
    [
        Reach(NewCraftGroups, 7),
        AtLeast(HtxMembers, 2600),
        AtLeast(ThtMembers, 3200),
        AtLeast(HtxMeanRevenue, 1800),
        AtLeast(ThtMeanProfit, 200),
        MoreThan(HtxWorkerMeanIncome, 45),
        Reach(Percent(ManagersCollege + ManagersIntermediate, Managers), 40),
        Both(Reach(TrainedHtxManagers, 70), Reach(TrainedThtManagers, 70)),
        Done(HtxStrengthened),
        AtLeast(ProfitableAgriculturalHtx, 100),
        Reach(Percent(EffectiveMultiServiceHtx, Htx), 20),
    ];

    private static decimal? Percent(decimal? part, decimal? whole)
    {
        if (part is null || whole is null || whole == 0)
            return null;
        return decimal.Round(part.Value / whole.Value * 100, 9, MidpointRounding.AwayFromZero);
    }

    private static Classification Reach(decimal? value, decimal target)
    {
        if (value is null)
            return Classification.NotAssessed;
        if (value > target)
            return Classification.Exceeded;
        return value == target ? Classification.Met : Classification.NotMet;
    }

    private static Classification AtLeast(decimal? value, decimal target)
    {
        if (value is null)
            return Classification.NotAssessed;
        return value >= target ? Classification.Met : Classification.NotMet;
    }

    private static Classification MoreThan(decimal? value, decimal target)
    {
        if (value is null)
            return Classification.NotAssessed;
        return value > target ? Classification.Met : Classification.NotMet;
    }

    private static Classification Done(bool? done) => done switch
    {
        null => Classification.NotAssessed,
        true => Classification.Met,
        false => Classification.NotMet,
    };

    private static Classification Both(Classification one, Classification other)
    {
        if (one == Classification.NotMet || other == Classification.NotMet)
            return Classification.NotMet;
        // NotAssessed is the least value, so it also comes before Met and Exceeded here.
        return one < other ? one : other;
    }
}
