using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The laws that the testing package offers for a rule file, of random rule sets: what holds of them holds of every file.</summary>
public sealed class LawProperties
{
    private const int RuleSetCount = 60;
    private const int SetsOfEach = 40;

    /// <summary>All but that every verdict can be reached, which random targets need not allow.</summary>
    public static TheoryData<string> Ids { get; } = [.. RuleSetLaws.All.Select(law => law.Id).Where(id => id != "reach")];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_holds_of_random_rule_sets_and_figures(string id)
    {
        var law = RuleSetLaws.Get(id);
        foreach (var (rules, sets) in Sample())
        {
            if (law.Find(new(rules), sets, shrinks: false) is not var (failing, _))
                continue;
            var smallest = Testing.Smallest.Of(rules, RuleSetShrinker.Shrink, fewer => law.Find(new(fewer), [failing], shrinks: false) is not null);
            Assert.Fail($"{RuleSetLaws.Find(new(smallest), law, [failing], Language.Vietnamese)}");
        }
    }

    [Fact]
    public void The_random_figures_lie_on_and_beside_the_cuts_and_reach_every_verdict_and_reason_of_every_kind()
    {
        var tally = new VerdictTally();
        foreach (var (rules, sets) in Sample())
        {
            var compiled = CompiledRuleSet.Compile(rules);
            Array.ForEach(sets, set => tally.Add(compiled.Assess(set)));
        }

        tally.RequireShares(0.001);
        tally.RequireCentred(on: 0.2, beside: 0.2);
    }

    [Fact]
    public void Most_figures_have_a_place_in_another_unit()
    {
        var applied = Sample().SelectMany(pair => Rescaling.All(pair.Rules, [1000, 0.5m]).SelectMany(rescaling => pair.Sets.Select(set => rescaling.Apply(set) is not null))).ToArray();

        Assert.InRange(applied.Length, RuleSetCount * SetsOfEach, int.MaxValue);
        Assert.InRange((double)applied.Count(isApplied => isApplied) / applied.Length, 0.5, 1);
    }

    /// <summary>The law looks at the verdicts of items; here are those of parts, and why there is none.</summary>
    [Fact]
    public void Another_unit_changes_nothing_of_composites_and_makes_no_verdict_of_a_missing_figure_nor_the_reverse()
    {
        var tally = new RescalingTally();
        foreach (var (rules, sets) in Sample())
        {
            var compiled = CompiledRuleSet.Compile(rules);
            foreach (var rescaling in Rescaling.All(rules, [1000, 10, 0.5m]))
            {
                var rescaled = CompiledRuleSet.Compile(rescaling.RuleSet);
                foreach (var set in sets)
                {
                    if (rescaling.Apply(set) is { } applied)
                        tally.Add(compiled.Assess(set), rescaled.Assess(applied));
                }
            }
        }

        tally.RequireShares();
    }

    private static IEnumerable<(RuleSet Rules, ObservationSet[] Sets)> Sample() =>
        RuleSets.All.Sample(RuleSetCount, new Rnd(2021, 47), 50).Select(rules => (rules, RuleSetFigures.Around(rules).Generator.Sample(SetsOfEach, new Rnd(2021, 47), 0)));
}
