using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetDiffProperties
{
    [Law(MaxTest = 500)]
    public Property The_difference_applied_to_the_older_gives_the_newer() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.All.ToArbitrary(), (older, newer) =>
            RuleSetWriter.Write(RuleSetDiff.Of(older, newer).Apply(older)) == RuleSetWriter.Write(newer));

    [Law(MaxTest = 500)]
    public Property There_are_words_exactly_where_there_is_a_difference() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.All.ToArbitrary(), (older, newer) =>
            (RuleSetDiff.Of(older, newer).Changes.Count == 0) == (RuleSetWriter.Write(older) == RuleSetWriter.Write(newer))
            && RuleSetDiff.Of(older, older).Changes.Count == 0);

    [Law(MaxTest = 300)]
    public Property Only_items_that_the_difference_names_are_classified_otherwise() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.Observations.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (rules, set, which) =>
        {
            var items = rules.Items.ToArray();
            var changed = items[which % items.Length];
            var newer = Replaced(rules, changed.Id, Target.Of("done"));
            var before = CompiledRuleSet.Compile(rules).Assess(set);
            var after = CompiledRuleSet.Compile(newer).Assess(set);

            Assert.All(VerdictChange.Between(before, after), change => Assert.Equal(changed.Id, change.After!.Item.Id));
        });

    private static RuleSet Replaced(RuleSet rules, string id, Target target) => new(
        rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures,
        rules.Indicators.Select(indicator => new Indicator(
            indicator.Number, indicator.Title,
            indicator.Items.Select(item => item.Id == id ? ContentItem.Of(id, item.Title, "flag", target, item.Basis) : item), indicator.Deadline)),
        rules.Supersedes, rules.Notes);
}
