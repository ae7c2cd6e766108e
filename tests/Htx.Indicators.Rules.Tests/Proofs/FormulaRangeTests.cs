namespace Htx.Indicators.Rules.Tests;

/// <summary>What a formula can give, of measures of every kind: a and b count, p and q are percentages, m is money, x any amount from 2 to 5.</summary>
public sealed class FormulaRangeTests
{
    [Theory]
    [InlineData("a", 0, null)]
    [InlineData("a + p", 0, null)]
    [InlineData("p + q", 0, 200)]
    [InlineData("p - q", -100, 100)]
    [InlineData("-p", -100, 0)]
    [InlineData("p * x", 0, 500)]
    [InlineData("-p * x", -500, 0)]
    [InlineData("p / x", 0, 50)]
    [InlineData("m / x", null, null)]
    [InlineData("m / 1000000", null, null)]
    [InlineData("100 / x", 20, 50)]
    [InlineData("-100 / x", -50, -20)]
    [InlineData("a / b * 100", 0, null)]
    [InlineData("p / b", 0, 100)]
    [InlineData("m / (p - 50)", null, null)]
    [InlineData("min(a, 12)", 0, 12)]
    [InlineData("max(p, 40)", 40, 100)]
    [InlineData("abs(p - 60)", 0, 60)]
    [InlineData("abs(m)", 0, null)]
    [InlineData("(p + q) / x", 0, 100)]
    public void A_formula_of_different_measures_reaches_exactly_its_range(string formula, int? min, int? max)
    {
        var reach = Reach(formula);

        Assert.Equal((min, max), (reach.Bounds!.Min, reach.Bounds.Max));
        Assert.True(reach.IsExact);
        Assert.Null(reach.Why());
    }

    [Theory]
    [InlineData("p / (p + q) * 100", "“p”")]
    [InlineData("abs(p - q) - p", "“p”")]
    [InlineData("p * q - q + p", "“p”, “q”")]
    public void Where_a_measure_comes_in_twice_the_range_may_be_wider_and_says_so(string formula, string named)
    {
        var reach = Reach(formula);

        Assert.False(reach.IsExact);
        Assert.Contains(named, reach.Why(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a / 0")]
    [InlineData("a / (b * 0)")]
    [InlineData("999999999999999999 * 999999999999999999")]
    public void A_formula_that_never_gives_a_figure_has_no_range(string formula)
    {
        Assert.Null(Reach(formula).Bounds);
        Assert.Contains("không bao giờ", Reach(formula).Why(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_denominator_that_counts_is_at_least_one() => Assert.Equal(new(0, 100), Reach("p / a").Bounds);

    [Fact]
    public void Whole_numbers_stay_whole_until_they_are_divided()
    {
        Assert.True(Reach("a * b - abs(a) + 3").Bounds!.WholeOnly);
        Assert.False(Reach("a / b").Bounds!.WholeOnly);
        Assert.False(Reach("a * 0.5").Bounds!.WholeOnly);
    }

    [Fact]
    public void A_formula_of_very_many_measures_says_that_it_was_not_looked_through()
    {
        var many = Enumerable.Range(1, 40).Select(i => new Measure($"m{i}", "M", MeasureKind.Count, "người")).ToArray();
        var reach = ReachOf(string.Join(" + ", many.Select(measure => measure.Id)), many);

        Assert.False(reach.IsExact);
        Assert.Contains("quá nhiều", reach.Why(), StringComparison.Ordinal);
    }

    private static FormulaReach Reach(string formula) => ReachOf(
        formula,
        new("a", "A", MeasureKind.Count, "người"), new("b", "B", MeasureKind.Count, "người"),
        new("p", "P", MeasureKind.Percent, "%"), new("q", "Q", MeasureKind.Percent, "%"),
        new("m", "M", MeasureKind.Money, "triệu đồng"), new("x", "X", MeasureKind.Amount, "ha", domain: new(2, 5)));

    private static FormulaReach ReachOf(string formula, params Measure[] measures)
    {
        var computed = new Measure("computed", "Tính được", MeasureKind.Amount, "người", Formula.Parse(formula));
        var item = ContentItem.Of("1.1", "Nội dung", computed.Id, Target.Of("reach", 1), new("mục 1", "đạt 1"));
        var rules = new RuleSet("mau", 1, new("Kế hoạch", "Mẫu", null, null, null), new(null), [.. measures, computed], [new("1", "Chỉ tiêu", [item])]);
        return RuleSetProof.Of(rules).Items[0].Parts[0].Reach!;
    }
}
