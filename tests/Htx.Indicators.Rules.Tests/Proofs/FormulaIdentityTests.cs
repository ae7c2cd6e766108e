namespace Htx.Indicators.Rules.Tests;

/// <summary>What a formula gives whatever the figures: a and b count, m and n are money, p and q percentages.</summary>
public sealed class FormulaIdentityTests
{
    private const string Never = "never";

    [Theory]
    [InlineData("a - a", "0")]
    [InlineData("a + b - a - b", "0")]
    [InlineData("m - (n + m) + n", "0")]
    [InlineData("a / b - a / b", "0")]
    [InlineData("a / a", "1")]
    [InlineData("a / a * 100", "100")]
    [InlineData("a * 100 / a", "100")]
    [InlineData("m * 100 / m", "100")]
    [InlineData("100 * (m + n) / (n + m)", "100")]
    [InlineData("(a + b) / (b + a) * 100", "100")]
    [InlineData("(a - b) / (b - a)", "-1")]
    [InlineData("a * b / (b * a)", "1")]
    [InlineData("(m / n) / (m / n)", "1")]
    [InlineData("2 * a / a", "2")]
    [InlineData("(a + a) / (4 * a)", "0.5")]
    [InlineData("min(a, a) - a", "0")]
    [InlineData("max(a * 1, a + 0) - a", "0")]
    [InlineData("abs(a) - a", "0")]
    [InlineData("0 * m", "0")]
    [InlineData("0 / m", "0")]
    [InlineData("-(-m) - m", "0")]
    [InlineData("(3 - 1) * (a - a) + 7", "7")]
    [InlineData("sum - a - b", "0")]
    [InlineData("sum / (b + a)", "1")]
    [InlineData("a / (b - b) * 100", Never)]
    [InlineData("a / (a + b - sum)", Never)]
    [InlineData("a / (m / n - m / n)", Never)]
    [InlineData("1 / (a * 0)", Never)]
    public void It_is_known_to_give_one_figure_or_none(string formula, string expected)
    {
        var reach = Reach(formula);

        Assert.Equal(expected, reach.Bounds is { } bounds ? IsOne(bounds) ? Numbers.Format(bounds.Min!.Value, Language.English) : "not one figure" : Never);
        Assert.True(reach.IsExact);
    }

    [Theory]
    [InlineData("a / (a + b) * 100", 0, 100)]
    [InlineData("m + p - m", 0, 100)]
    [InlineData("a / sum * 100", 0, 100)]
    [InlineData("(sum - a) / b * p", 0, 100)]
    public void What_cancels_out_or_is_a_part_of_the_whole_narrows_the_range(string formula, int min, int max) =>
        Assert.Equal((min, max), (Reach(formula).Bounds!.Min, Reach(formula).Bounds!.Max));

    [Theory]
    [InlineData("m + p - m", true)]
    [InlineData("p - q + p - p", true)]
    [InlineData("a / (a + b) * 100", false)]
    public void What_cancels_out_leaves_an_exact_range(string formula, bool isExact) => Assert.Equal(isExact, Reach(formula).IsExact);

    // Each of these differs from a plain identity by what is rounded on the way, or by the sign.
    [Theory]
    [InlineData("a / b * b - a")]
    [InlineData("a / b + p - a / b")]
    [InlineData("a - b")]
    [InlineData("m * 100 - m * 99 - m")]
    [InlineData("m / (m / n) - n")]
    [InlineData("m / (m + n)")]
    [InlineData("m / -m + a")]
    public void What_is_not_the_same_to_the_last_decimal_is_not_made_one(string formula) =>
        Assert.False(IsOne(Reach(formula).Bounds!));

    private static bool IsOne(FigureDomain bounds) => bounds is { Min: { } min, Max: { } max } && min == max;

    private static FormulaReach Reach(string formula)
    {
        Measure[] measures =
        [
            new("a", "A", MeasureKind.Count, "người"), new("b", "B", MeasureKind.Count, "người"),
            new("m", "M", MeasureKind.Money, "triệu đồng"), new("n", "N", MeasureKind.Money, "triệu đồng"),
            new("p", "P", MeasureKind.Percent, "%"), new("q", "Q", MeasureKind.Percent, "%"),
            new("sum", "A và B", MeasureKind.Count, "người", Formula.Parse("a + b")),
            new("computed", "Tính được", MeasureKind.Amount, "người", Formula.Parse(formula)),
        ];
        var item = ContentItem.Of("1.1", "Nội dung", "computed", Target.Of("reach", 1), new("mục 1", "đạt 1"));
        return RuleSetProof.Of(new("mau", 1, new("Kế hoạch", "Mẫu", null, null, null), new(null), measures, [new("1", "Chỉ tiêu", [item])])).Items[0].Parts[0].Reach!;
    }
}
