using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>What the comparison of three implementations says when one of them is wrong.</summary>
public sealed class DisagreementTests
{
    [Fact]
    public void A_missing_figure_taken_for_zero_is_shown_by_one_part_and_no_figure()
    {
        var smallest = Smallest(rules => Judging(rules, set => rules.Measures.Select(measure =>
            KeyValuePair.Create(measure.Id, set[measure.Id].IsMissing ? measure.Kind == MeasureKind.Flag ? Observation.OfFlag(false) : Observation.Of(0) : set[measure.Id]))));

        Assert.Single(smallest.Rules.Items.Single().Parts);
        Assert.Empty(smallest.Set.Values);
        Assert.Contains("reference not assessed (missing)", smallest.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_floor_read_as_a_closed_one_is_shown_by_one_target_and_the_figure_on_it()
    {
        var smallest = Smallest(rules => CompiledRuleSet.Compile(ClosedFloors(rules)).Assess);

        var part = Assert.Single(smallest.Rules.Items.Single().Parts);
        Assert.Equal("moreThan", part.Target.Kind.Key);
        var threshold = part.Target.Form.Met.Threshold;
        Assert.Equal(threshold.Number ?? smallest.Set[threshold.MeasureId!].Value, smallest.Set[part.MeasureId].Value);
        Assert.Equal(threshold.MeasureId is null ? 1 : 2, smallest.Set.Values.Count);
        Assert.Contains("compiled met, reference not met", smallest.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_denominator_taken_for_one_is_shown_by_a_formula_of_one_division()
    {
        var smallest = Smallest(rules => Judging(rules, set => set.Values.Select(value =>
            KeyValuePair.Create(value.Key, value.Key == "countBefore" && value.Value.Value == 0 ? Observation.Of(1) : value.Value))));

        Assert.Single(smallest.Rules.Items.Single().Parts);
        Assert.InRange(smallest.Rules.Measures.Count, 1, 3);
        Assert.InRange(smallest.Set.Values.Count, 1, 2);
    }

    private static Disagreement Smallest(Func<RuleSet, Func<ObservationSet, RuleSetAssessment>> broken)
    {
        foreach (var rules in RuleSets.All.Sample(40, new Rnd(47, 2021), 50))
        {
            var trio = new Trio(rules, broken);
            foreach (var set in RuleSetFigures.Around(rules).Generator.Sample(40, new Rnd(47, 2021), 0))
            {
                if (trio.FindDifference(set).GetAwaiter().GetResult() is not null)
                    return Disagreement.Smallest(rules, set, (one, figures) => new Trio(one, broken).FindDifference(figures).GetAwaiter().GetResult());
            }
        }

        throw new InvalidOperationException("No difference was found.");
    }

    /// <summary>An evaluator that is told other figures than there are.</summary>
    private static Func<ObservationSet, RuleSetAssessment> Judging(RuleSet rules, Func<ObservationSet, IEnumerable<KeyValuePair<string, Observation>>> told)
    {
        var compiled = CompiledRuleSet.Compile(rules);
        return set => compiled.Assess(new(set.Subject, set.AsOf, told(set)));
    }

    private static RuleSet ClosedFloors(RuleSet rules) => new(
        rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures,
        rules.Indicators.Select(indicator => new Indicator(indicator.Number, indicator.Title, indicator.Items.Select(item => item.IsComposite
            ? ContentItem.OfParts(item.Id, item.Title, item.Rule, item.Parts.Select(Closed), item.Basis, item.Deadline)
            : ContentItem.Of(item.Id, item.Title, item.Parts[0].MeasureId, Closed(item.Parts[0]).Target, item.Basis, item.Deadline)), indicator.Deadline)));

    private static ItemPart Closed(ItemPart part) => part.Target is { Kind.Key: "moreThan", Exceeds: null }
        ? new(part.Id, part.Title, part.MeasureId, Target.Of("atLeast", [.. part.Target.Arguments["moreThan"]]))
        : part;
}
