namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// Formulas on which doubles are wrong by far more than a step of a figure: a / 3 - b / 3 of two large neighbours is a third in decimals,
/// and 0.33333337 in doubles. Only where every operation counts the errors of both its sides does the bulk path see that it cannot tell.
/// </summary>
public sealed class BulkErrorTests
{
    private const decimal Large = 1_000_000_000;

    [Theory]
    [InlineData("a / 3 - b / 3", "0.333333333", Classification.Met)]
    [InlineData("b / 3 - a / 3", "-0.333333333", Classification.Met)]
    [InlineData("300 * (a / 3 - b / 3)", "100", Classification.Met)]
    [InlineData("(a / 3 - b / 3) * 300", "100", Classification.Met)]
    [InlineData("c + (a / 3 - b / 3)", "7.333333333", Classification.Met)]
    [InlineData("(a / 3 - b / 3) + c", "7.333333333", Classification.Met)]
    [InlineData("c - (b / 3 - a / 3)", "7.333333333", Classification.Met)]
    [InlineData("(a / 3 - b / 3) - c", "-6.666666667", Classification.Met)]
    [InlineData("max(0, a / 3 - b / 3)", "0.333333333", Classification.Met)]
    [InlineData("max(a / 3 - b / 3, 0)", "0.333333333", Classification.Met)]
    [InlineData("min(c, a / 3 - b / 3)", "0.333333333", Classification.Met)]
    [InlineData("min(a / 3 - b / 3, c)", "0.333333333", Classification.Met)]
    [InlineData("abs(b / 3 - a / 3)", "0.333333333", Classification.Met)]
    [InlineData("-(b / 3 - a / 3)", "0.333333333", Classification.Met)]
    [InlineData("100 / (a / 3 - b / 3)", "300", Classification.Met)]
    [InlineData("(a / 3 - b / 3) / 0.01", "33.333333333", Classification.Met)]
    [InlineData("(a / 3 - b / 3) * (a / 3 - b / 3) * 9", "1", Classification.Met)]
    public void An_error_on_either_side_is_counted(string formula, string target, Classification expected)
    {
        var rules = RulesOf(new Measure("computed", "Tính được", MeasureKind.Amount, "m", Formula.Parse(formula)), target);

        Assert.Equal(expected, Alone(rules, Large + 1, Large, 7).Classification);
        Assert.Equal(expected, InBulk(rules, Large + 1, Large, 7).Classification);
    }

    /// <summary>A figure is rounded before it is held against its domain: half a step beyond an end is outside, less than that is the end.</summary>
    [Theory]
    [InlineData("100000.0000004", null)]
    [InlineData("100000.00000049", null)]
    [InlineData("100000.0000005", NotAssessedReason.Inconsistent)]
    [InlineData("100000.0000006", NotAssessedReason.Inconsistent)]
    [InlineData("-0.0000004", null)]
    [InlineData("-0.00000049", null)]
    [InlineData("-0.0000005", NotAssessedReason.Inconsistent)]
    [InlineData("-0.0000006", NotAssessedReason.Inconsistent)]
    public void An_end_of_the_domain_reaches_half_a_step_further(string figure, NotAssessedReason? reason)
    {
        var rules = RulesOf(new Measure("computed", "Tính được", MeasureKind.Percent, "%", Formula.Parse("a / 1000")), "50");
        var given = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(reason, Alone(rules, given, 0, 0).Reason);
        Assert.Equal(reason, InBulk(rules, given, 0, 0).Reason);
    }

    private static CompiledRuleSet RulesOf(Measure computed, string target)
    {
        Measure[] measures = [new("a", "A", MeasureKind.Amount, "m"), new("b", "B", MeasureKind.Amount, "m"), new("c", "C", MeasureKind.Amount, "m"), computed];
        var number = decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture);
        var item = ContentItem.Of("1.1", "Nội dung", computed.Id, Target.Of("reach", number), new LegalBasis("mục 1", "đạt"));
        return CompiledRuleSet.Compile(new RuleSet("mau", 1, new("Kế hoạch", "Mẫu", null, null, null), new(null), measures, [new("1", "Chỉ tiêu", [item])]));
    }

    private static Outcome Alone(CompiledRuleSet rules, decimal a, decimal b, decimal c) =>
        rules.Assess(new(new("x", "X"), new(2026, 1, 1), new Dictionary<string, Observation> { ["a"] = Observation.Of(a), ["b"] = Observation.Of(b), ["c"] = Observation.Of(c) }))
            .Items.Single().Outcome;

    private static Outcome InBulk(CompiledRuleSet rules, decimal a, decimal b, decimal c)
    {
        var outcomes = new Outcome[1];
        new BulkClassifier(rules).Judge([a, b, c], [FigureMark.Given, FigureMark.Given, FigureMark.Given], outcomes);
        return outcomes[0];
    }
}
