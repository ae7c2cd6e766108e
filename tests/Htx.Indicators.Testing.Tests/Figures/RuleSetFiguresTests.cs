using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Testing.Tests;

public sealed class RuleSetFiguresTests
{
    private static readonly RuleSet Rules = BundledRuleSets.Get("47-nq-hdnd-2021");

    [Fact]
    public void A_third_of_the_figures_lie_on_a_cut_and_a_third_beside_one()
    {
        var parts = Assessments().SelectMany(assessment => assessment.Items).SelectMany(item => item.Parts).Where(part => part is { Value: not null, MetFrom: not null }).ToArray();
        var distances = parts.Select(part => Math.Abs(part.Value!.Value - part.MetFrom!.Value)).ToArray();

        Assert.InRange((double)distances.Count(distance => distance == 0) / parts.Length, 0.25, 0.6);
        Assert.InRange((double)distances.Count(distance => distance is > 0 and <= 1) / parts.Length, 0.25, 0.6);
    }

    [Fact]
    public void A_computed_ratio_meets_its_cut_both_sides_of_it_and_a_zero_denominator()
    {
        var ratios = Assessments().Select(assessment => assessment.Figures["qualifiedManagers"]).ToArray();

        Assert.InRange(ratios.Count(figure => figure is { Reason: null, Value: 40 }), 50, 700);
        Assert.InRange(ratios.Count(figure => figure is { Reason: null, Value: < 40 }), 50, 900);
        Assert.InRange(ratios.Count(figure => figure is { Reason: null, Value: > 40 }), 50, 900);
        Assert.InRange(ratios.Count(figure => figure.Reason == NotAssessedReason.Undefined), 5, 500);
    }

    [Fact]
    public void Figures_are_missing_estimated_asserted_not_applicable_impossible_and_of_another_sort()
    {
        var observations = Sets().SelectMany(set => set.Values.Select(value => (Measure: Rules.GetMeasure(value.Key), Observation: value.Value))).ToArray();

        Assert.All(Enum.GetValues<ObservationStatus>(), status => Assert.InRange((double)observations.Count(one => one.Observation.Status == status) / observations.Length, 0.01, 0.98));
        Assert.InRange((double)observations.Count(one => one.Observation.IsMissing) / observations.Length, 0.01, 0.2);
        Assert.InRange((double)observations.Count(one => one.Observation.Unit is { } unit && unit != one.Measure.Unit) / observations.Length, 0.001, 0.1);
        Assert.InRange((double)observations.Count(one => one.Observation.Value is { } value && !one.Measure.Domain.Contains(value)) / observations.Length, 0.005, 0.1);
    }

    [Fact]
    public void The_same_seed_draws_the_same_figures() =>
        Assert.Equal(Sets().Select(ObservationWriter.Write), Sets().Select(ObservationWriter.Write));

    [Fact]
    public void A_set_shrinks_to_fewer_and_plainer_figures_down_to_none()
    {
        var set = Sets()[0];

        var smallest = Smallest.Of(set, FigureShrinker.Shrink, _ => true);

        Assert.Empty(smallest.Values);
    }

    private static ObservationSet[] Sets() => RuleSetFigures.Around(Rules).Generator.Sample(1000, new Rnd(47, 2021), 0);

    private static IEnumerable<RuleSetAssessment> Assessments() => Sets().Select(CompiledRuleSet.Compile(Rules).Assess);
}
