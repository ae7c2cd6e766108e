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
        from target in Targets()
        from kind in Gen.Elements(new[] { MeasureKind.Count, MeasureKind.Percent, MeasureKind.Money, MeasureKind.Amount }.Where(target.Kind.Suits).ToArray())
        from ratio in Ratio(new(target, kind, 1, 1))
        select ratio;

    private static Gen<Target> Targets()
    {
        var named =
            from kind in Gen.Elements(TargetKinds.Vocabulary.Where(kind => kind.Suits(MeasureKind.Percent)).ToArray())
            from number in Number
            select new Target(kind, kind.Argument == TargetArgumentKind.None ? null : Threshold.Of(number));
        var handMade =
            from direction in Gen.Elements(Direction.HigherIsBetter, Direction.LowerIsBetter)
            from number in Number
            from away in Gen.Elements(0m, 0.000000001m, 0.001m, 6m)
            from isMetClosed in Gen.Elements(true, false)
            from isExceededClosed in Gen.Elements(true, false)
            let second = direction == Direction.HigherIsBetter ? number + away : number - away
            select HandMade.Of(new(direction, new(Threshold.Of(number), isMetClosed), new(Threshold.Of(second), isExceededClosed)));
        return Gen.Frequency((2, named), (1, handMade));
    }

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
