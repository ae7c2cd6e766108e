using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

/// <summary>Ratios on, extremely near and far from the cuts of every numeric target.</summary>
internal static class PrintedRatios
{
    private static readonly Gen<decimal> Number =
        Gen.OneOf(
            Gen.Elements(20m, 40m, 45m, 70m, 100m, 2600m, 12.5m, 33.333333333m, 0.5m, 0.000000002m),
            Gen.Choose(1, 100_000).Select(n => n / 100m));

    public static Gen<PrintedRatio> Any { get; } =
        from kind in Gen.Elements(MeasureKind.Percent, MeasureKind.Money, MeasureKind.Amount)
        from target in AnyTarget.For(new("share", "share", kind, kind == MeasureKind.Percent ? "%" : "đồng", domain: Wide(kind)), Number)
        from ratio in Ratio(new(target, kind, 1, 1))
        select ratio;

    /// <summary>A domain in which every ratio lies.</summary>
    public static FigureDomain Wide(MeasureKind kind) => kind == MeasureKind.Percent ? new(-100_000_000_000_000, 100_000_000_000_000) : new(null, null);

    private static Gen<PrintedRatio> Ratio(PrintedRatio about)
    {
        var cut = Gen.Elements(about.Cuts);
        var exact = from at in cut from whole in Gen.Choose(1, 100_000) select about with { Part = Figures.Round(at * whole / 100), Whole = whole };
        var beside = from at in cut
                     from step in AroundCuts.Beside
                     from power in Gen.Elements(100m, 10_000m, 1_000_000m)
                     select about with { Part = (at + step) * power / 100, Whole = power };
        var counted = from at in cut
                      from whole in Gen.Choose(1, 1_000_000_000)
                      from step in Gen.Choose(-1, 1)
                      select about with { Part = decimal.Floor(at * whole / 100) + step, Whole = whole };
        var far = from part in Gen.Choose(0, 5000) from whole in Gen.Choose(1, 5000) select about with { Part = part, Whole = whole };
        return Gen.Frequency((3, exact), (4, beside), (2, counted), (1, far));
    }
}
