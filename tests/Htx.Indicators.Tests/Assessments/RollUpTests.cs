namespace Htx.Indicators.Tests;

public sealed class RollUpTests
{
    private const string Estimate = " (ước)";

    [Theory]
    [InlineData(PartRule.AllOf, "đạt, vượt", false)]
    [InlineData(PartRule.AllOf, "đạt (ước)", true)]
    [InlineData(PartRule.AllOf, "chưa đạt (ước)", true)]
    [InlineData(PartRule.AllOf, "vượt, đạt (ước)", true)]
    [InlineData(PartRule.AllOf, "đạt, vượt (ước)", true)]
    [InlineData(PartRule.AllOf, "đạt, chưa đạt (ước)", true)]
    [InlineData(PartRule.AllOf, "chưa đạt, đạt (ước)", false)]
    [InlineData(PartRule.AllOf, "chưa đạt, chưa đạt (ước)", false)]
    [InlineData(PartRule.AllOf, "chưa đánh giá, đạt (ước)", false)]
    [InlineData(PartRule.AllOf, "chưa đánh giá, chưa đạt (ước)", true)]
    [InlineData(PartRule.AnyOf, "đạt, vượt", false)]
    [InlineData(PartRule.AnyOf, "đạt (ước)", true)]
    [InlineData(PartRule.AnyOf, "đạt, đạt (ước)", false)]
    [InlineData(PartRule.AnyOf, "đạt, chưa đạt (ước)", false)]
    [InlineData(PartRule.AnyOf, "vượt, đạt (ước)", false)]
    [InlineData(PartRule.AnyOf, "đạt, vượt (ước)", true)]
    [InlineData(PartRule.AnyOf, "chưa đạt, đạt (ước)", true)]
    [InlineData(PartRule.AnyOf, "chưa đạt, chưa đạt (ước)", true)]
    [InlineData(PartRule.AnyOf, "chưa đánh giá, đạt (ước)", true)]
    [InlineData(PartRule.AnyOf, "chưa đánh giá, chưa đạt (ước)", false)]
    public void A_whole_is_an_estimate_only_if_it_would_be_another_with_its_estimated_parts_missing(PartRule rule, string parts, bool expected) =>
        Assert.Equal(expected, Of(rule, [.. parts.Split(", ").Select(Read)]).IsEstimated);

    [Fact]
    public void A_part_that_does_not_apply_leaves_the_estimate_to_the_others() =>
        Assert.True(Of(PartRule.AllOf, [(Outcome.NotAssessed(NotAssessedReason.NotApplicable), false), Read("đạt (ước)")]).IsEstimated);

    [Fact]
    public void A_whole_not_assessed_for_one_reason_or_another_is_no_estimate() =>
        Assert.False(Of(PartRule.AllOf, [(Outcome.NotAssessed(NotAssessedReason.Undefined), false), Read("đạt (ước)")]).IsEstimated);

    [Theory]
    [InlineData(PartRule.AllOf, Classification.NotMet)]
    [InlineData(PartRule.AnyOf, Classification.Exceeded)]
    public void The_outcome_follows_the_rule_of_the_parts(PartRule rule, Classification expected) =>
        Assert.Equal(Outcome.Of(expected), Of(rule, [Read("chưa đạt"), Read("vượt")]).Outcome);

    [Theory]
    [InlineData(PartRule.AllOf)]
    [InlineData(PartRule.AnyOf)]
    public void A_single_part_speaks_for_the_whole_as_the_rule_itself_has_it(PartRule rule)
    {
        Outcome[] outcomes = [.. Enum.GetValues<NotAssessedReason>().Select(Outcome.NotAssessed), .. Enum.GetValues<Classification>().Skip(1).Select(Outcome.Of)];

        Assert.All(outcomes, outcome =>
        {
            Assert.Equal((outcome, false), Of(rule, [(outcome, false)]));
            Assert.Equal(outcome, rule == PartRule.AllOf ? Outcome.AllOf([outcome]) : Outcome.AnyOf([outcome]));
        });
    }

    private static (Outcome Outcome, bool IsEstimated) Of(PartRule rule, params ReadOnlySpan<(Outcome Outcome, bool IsEstimated)> parts)
    {
        var whole = new RollUp(rule);
        foreach (var (outcome, isEstimated) in parts)
            whole.Add(outcome, isEstimated);
        return whole.Result;
    }

    private static (Outcome Outcome, bool IsEstimated) Read(string part)
    {
        var isEstimated = part.EndsWith(Estimate, StringComparison.Ordinal);
        Assert.True(ClassificationWords.TryParse(isEstimated ? part[..^Estimate.Length] : part, out var classification));
        var outcome = classification == Classification.NotAssessed ? Outcome.NotAssessed(NotAssessedReason.Missing) : Outcome.Of(classification.Value);
        return (outcome, isEstimated);
    }
}
