using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

public sealed class BulkVerdictsTests
{
    private static readonly DateOnly Day = new(2026, 12, 31);

    /// <summary>Of random rule sets with figures around their cuts, estimated and senseless ones among them.</summary>
    [Fact]
    public void Verdicts_and_warnings_are_those_of_one_subject_at_a_time()
    {
        var (estimated, warned, plain) = (0, 0, 0);
        for (ulong round = 0; round < 60; round++)
        {
            var rules = CompiledRuleSet.Compile(RuleSets.All.Sample(1, new Rnd(round, 47), 50)[0]);
            var bulk = new BulkVerdicts(rules);
            foreach (var set in RuleSetFigures.Around(rules.RuleSet).Generator.Sample(100, new Rnd(round, 2021), 0))
            {
                var (verdicts, assessment) = (bulk.Of(set), rules.Assess(set));

                Assert.Equal(assessment.Items.Select(item => item.Outcome), verdicts.Outcomes);
                Assert.Equal(assessment.Items.Select(item => item.Verdict()), verdicts.Outcomes.Select((_, i) => verdicts.Verdict(i).Text()));
                Assert.Equal((assessment.Subject, assessment.AsOf, assessment.ItemTally), (verdicts.Subject, verdicts.AsOf, verdicts.ItemTally));
                var warnings = EvaluationWarnings.Of(assessment, "x").Select(warning => warning.ToString()).ToArray();
                Assert.Equal(warnings, EvaluationWarnings.OfVerdicts(verdicts, "x").Select(warning => warning.ToString()));
                estimated += assessment.Items.Any(item => item.IsEstimated) ? 1 : 0;
                warned += EvaluationWarnings.Of(assessment, "x").Any(warning => warning.Code is "HTX3104" or "HTX3105") ? 1 : 0;
                plain += verdicts.Figures is null ? 1 : 0;
            }
        }

        Assert.All((int[])[estimated, warned, plain], count => Assert.InRange(count, 200, 5_800));
    }

    [Fact]
    public void A_computed_figure_that_makes_no_sense_is_told_where_no_item_shows_it()
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "Mẫu", "1/KH"), new(null),
            [new("a", "A", MeasureKind.Count, "xã"), new("b", "B", MeasureKind.Count, "xã"), new("share", "Tỷ lệ", MeasureKind.Percent, "%", Formula.Parse("a / b * 100"))],
            [new("1", "Một", [ContentItem.OfParts("1.1", "Mục", PartRule.AnyOf, [new("x", "X", "a", Target.Of("atLeast", 1)), new("y", "Y", "share", Target.Of("atLeast", 50))], new("m", "q"))])]);
        var verdicts = new BulkVerdicts(CompiledRuleSet.Compile(rules)).Of(new(new("s", "S"), Day, [new("a", Observation.Of(3)), new("b", Observation.Of(2))]));

        Assert.Equal(Classification.Met, verdicts.Verdict(0).Classification);
        Assert.Equal("HTX3105", Assert.Single(EvaluationWarnings.OfVerdicts(verdicts, "x")).Code);
    }

    [Fact]
    public void An_estimate_that_the_rule_set_does_not_ask_for_is_passed_over()
    {
        var rules = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));
        var set = new ObservationSet(new("s", "S"), new(2024, 12, 31), [new("htxMembers", Observation.Of(2_600)), new("khac", Observation.Of(1, ObservationStatus.Estimated))]);

        Assert.Null(new BulkVerdicts(rules).Of(set).Figures);
    }
}
