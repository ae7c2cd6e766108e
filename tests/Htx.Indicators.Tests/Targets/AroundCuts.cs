using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

/// <summary>Figures where verdicts are decided: on a cut, just beside one, and elsewhere.</summary>
internal static class AroundCuts
{
    /// <summary>Numbers that documents name.</summary>
    public static Gen<decimal> Number { get; } = Gen.OneOf(
        Gen.Elements(0m, 5m, 7m, 20m, 40m, 45m, 70m, 100m, 2600m),
        Gen.Choose(-1000, 1000).Select(n => (decimal)n),
        Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 1000m),
        Gen.Choose(-1_000_000_000, 1_000_000_000).Select(n => n * Classifying.Step),
        Gen.Elements(999_999_999_999_999_999.999999999m, -999_999_999_999_999_999.999999999m));

    /// <summary>How far beside a cut: from one step to a hundredth, above or below.</summary>
    public static Gen<decimal> Beside { get; } =
        from magnitude in Gen.Choose(0, 7)
        from digit in Gen.Choose(1, 9)
        from sign in Gen.Elements(1m, -1m)
        select sign * Math.Min(0.01m, digit * Classifying.Step * Enumerable.Repeat(10m, magnitude).Aggregate(1m, (power, ten) => power * ten));

    public static Gen<decimal> Figure(params decimal[] cuts) => Gen.Frequency(
        (3, Gen.Elements(cuts)),
        (5, Gen.Elements(cuts).SelectMany(cut => Beside.Select(step => cut + step))),
        (1, Gen.Elements(cuts).SelectMany(cut => Gen.Choose(-100, 100).Select(step => cut + step))),
        (1, Number));

    /// <summary>Whether a figure lies beside a cut: not on it, at most a hundredth away.</summary>
    public static bool IsBeside(decimal figure, params decimal[] cuts) =>
        !cuts.Contains(figure) && cuts.Any(cut => Math.Abs(figure - cut) is >= Classifying.Step and <= 0.01m);

    /// <summary>Fails unless at least a fifth of the figures lie on a cut and three tenths just beside one.</summary>
    public static void RequireCentred(IReadOnlyCollection<(decimal Figure, decimal[] Cuts)> sample)
    {
        var on = sample.Count(entry => entry.Cuts.Contains(entry.Figure));
        var beside = sample.Count(entry => IsBeside(entry.Figure, entry.Cuts));

        Assert.InRange((double)on / sample.Count, 0.20, 0.60);
        Assert.InRange((double)beside / sample.Count, 0.30, 0.70);
    }
}
