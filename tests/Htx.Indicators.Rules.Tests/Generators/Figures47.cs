using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Figures for Resolution 47, centred on its thresholds: on them, just beside them, missing, impossible, with zero denominators.</summary>
internal static class Figures47
{
    private const decimal Step = 0.000000001m;

    /// <summary>How many figures of a set lie where mistakes show.</summary>
    public sealed record Shape(int OnBoundary, int BesideBoundary, int Missing, int ZeroDenominators);

    public static Gen<ObservationSet> Sets { get; } =
        from count in Gen.CollectToArray(new[] { 7m, 2600, 3200 }, CountNear)
        from money in Gen.CollectToArray(new[] { 1800m, 200, 45 }, AmountNear)
        from managers in Ratio(0.4m)
        from services in Ratio(0.2m)
        from split in Gen.Choose(0, 100)
        from percent in Gen.CollectToArray(new[] { 70m, 70, 100 }, PercentNear)
        from done in Gen.Elements<decimal?>(0, 1, 1, null)
        select ToSet(new()
        {
            ["newCraftGroups"] = count[0], ["htxMembers"] = count[1], ["thtMembers"] = count[2],
            ["htxMeanRevenue"] = money[0], ["thtMeanProfit"] = money[1], ["htxWorkerMeanIncome"] = money[2],
            ["managersCollege"] = managers.Part is { } all ? Math.Floor(all * split / 100) : null,
            ["managersIntermediate"] = managers.Part is { } both ? both - Math.Floor(both * split / 100) : 3,
            ["managers"] = managers.Whole,
            ["effectiveMultiServiceHtx"] = services.Part, ["htx"] = services.Whole,
            ["trainedHtxManagers"] = percent[0], ["trainedThtManagers"] = percent[1], ["profitableAgriculturalHtx"] = percent[2],
            ["htxStrengthened"] = done,
        });

    /// <summary>Counts, over all parts of all items, what the verdicts rest on.</summary>
    public static Shape ShapeOf(RuleSetAssessment assessment)
    {
        var parts = assessment.Items.SelectMany(item => item.Parts).ToArray();
        var distances = parts.Where(part => part.Value is not null).Select(part => Math.Abs(part.Value!.Value - part.TargetNumberOrOne())).ToArray();
        return new(
            distances.Count(distance => distance == 0),
            distances.Count(distance => distance is > 0 and <= 1),
            parts.Count(part => part.Outcome.Reason == NotAssessedReason.Missing),
            parts.Count(part => part.Outcome.Reason == NotAssessedReason.Undefined));
    }

    private static decimal TargetNumberOrOne(this PartAssessment part) => part.TargetNumber ?? 1;

    private static Gen<decimal?> CountNear(decimal threshold) => Gen.Frequency(
        (4, Gen.Constant<decimal?>(threshold)),
        (5, Gen.Elements<decimal?>(threshold - 1, threshold + 1)),
        (1, Gen.Constant<decimal?>(null)),
        (1, Gen.Elements<decimal?>(-1, threshold + 0.5m, 0, 1_000_000_000_000m)),
        (1, Gen.Choose(0, 5_000).Select(n => (decimal?)n)));

    private static Gen<decimal?> AmountNear(decimal threshold) => Gen.Frequency(
        (4, Gen.Constant<decimal?>(threshold)),
        (5, Gen.Elements<decimal?>(threshold - Step, threshold + Step, threshold - 0.5m, threshold + 0.01m)),
        (1, Gen.Constant<decimal?>(null)),
        (1, Gen.Choose(-5_000, 5_000).Select(n => (decimal?)n / 7)));

    private static Gen<decimal?> PercentNear(decimal threshold) => Gen.Frequency(
        (4, Gen.Constant<decimal?>(threshold)),
        (5, Gen.Elements<decimal?>(threshold - Step, Math.Min(100, threshold + Step), threshold - 1)),
        (1, Gen.Constant<decimal?>(null)),
        (1, Gen.Elements<decimal?>(-1, 100.000000001m, 0)));

    /// <summary>A part and a whole whose ratio is on the share, one unit beside it, or undefined.</summary>
    private static Gen<(decimal? Part, decimal? Whole)> Ratio(decimal share) =>
        from whole in Gen.Frequency(
            (8, Gen.Elements<decimal?>(5, 10, 35, 140, 1_000_000_000)),
            (2, Gen.Constant<decimal?>(0)),
            (1, Gen.Constant<decimal?>(null)),
            (2, Gen.Choose(1, 300).Select(n => (decimal?)n)))
        from off in Gen.Frequency((4, Gen.Constant(0)), (5, Gen.Elements(-1, 1)), (1, Gen.Choose(0, 400)))
        from missing in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (missing ? (decimal?)null : Math.Max(0, Math.Floor((whole ?? 10) * share) + off), whole);

    private static ObservationSet ToSet(Dictionary<string, decimal?> figures) =>
        new(new("x", "X"), new(2023, 11, 10), figures.Select(figure => KeyValuePair.Create(
            figure.Key,
            figure switch
            {
                { Value: null } => Observation.Missing,
                { Key: "htxStrengthened", Value: { } done } => Observation.OfFlag(done == 1),
                { Value: { } value } => Observation.Of(value),
            })));
}
