using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class BillionthCutsTests
{
    public static TheoryData<string, decimal, Classification> Around { get; } = new()
    {
        { "reach", 39.999999999m, Classification.NotMet },
        { "reach", 40, Classification.Met },
        { "reach", 40.000000001m, Classification.Exceeded },
        { "atLeast", 39.999999999m, Classification.NotMet },
        { "atLeast", 40, Classification.Met },
        { "atLeast", 9_000_000_000m, Classification.Met },
        { "moreThan", 40, Classification.NotMet },
        { "moreThan", 40.000000001m, Classification.Met },
        { "reduceTo", 40.000000001m, Classification.NotMet },
        { "reduceTo", 40, Classification.Met },
        { "reduceTo", 39.999999999m, Classification.Exceeded },
        { "lessThan", 40, Classification.NotMet },
        { "lessThan", 39.999999999m, Classification.Met },
        { "atMost", -9_000_000_000m, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Around))]
    public void A_figure_on_a_cut_and_a_billionth_beside_it_is_classified(string kind, decimal figure, Classification classification)
    {
        Assert.True(Billionths.TryOf(figure, out var billionths));
        Assert.Equal(classification, CutsOf(Target.Of(kind, 40)).Classify(billionths));
    }

    [Theory]
    [InlineData("19.999999999", Classification.NotMet)]
    [InlineData("20", Classification.Met)]
    [InlineData("25", Classification.Met)]
    [InlineData("25.000000001", Classification.Exceeded)]
    public void A_range_has_two_cuts(string figure, Classification classification)
    {
        Assert.True(Billionths.TryOf(decimal.Parse(figure, CultureInfo.InvariantCulture), out var billionths));
        Assert.Equal(classification, CutsOf(Target.Of("between", 20, 25)).Classify(billionths));
    }

    [Law(MaxTest = 1_000)]
    public Property They_classify_as_the_normal_form_does() => Prop.ForAll(
        Gen.Elements("reach", "atLeast", "moreThan", "reduceTo", "lessThan", "atMost").ToArbitrary(), Gen.Choose(-1_000_000, 1_000_000).ToArbitrary(), Gen.Choose(-2, 2).ToArbitrary(),
        (kind, cut, step) =>
        {
            var target = Target.Of(kind, cut / 1_000m);
            var figure = (cut / 1_000m) + (step * 0.000000001m);
            return Billionths.TryOf(figure, out var billionths) && CutsOf(target).Classify(billionths) == target.Form.Classify(figure, cut / 1_000m, cut / 1_000m);
        });

    private static BillionthCuts CutsOf(Target target)
    {
        Assert.True(Billionths.TryOf(target.Form.Met.Threshold.Offset, out var met));
        Assert.True(Billionths.TryOf(target.Form.Exceeded?.Threshold.Offset ?? 0, out var exceeded));
        return BillionthCuts.Of(target.Form, met, exceeded);
    }
}
