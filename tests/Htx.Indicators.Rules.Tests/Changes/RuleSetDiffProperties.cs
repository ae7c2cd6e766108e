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

    /// <summary>An item is named itself, or by a measure that its figures come from.</summary>
    [Fact]
    public void Only_items_that_the_difference_names_are_classified_otherwise()
    {
        var random = new Rnd(47, 2021);
        var (byItem, byMeasure, unnamed) = (0, 0, 0);
        foreach (var ((older, newer), set) in Revision.All.Sample(1_000, random, 50).Zip(RuleSets.Observations.Sample(1_000, random, 50)))
        {
            string[] named = [.. RuleSetDiff.Of(older, newer).Changes.Select(change => change.Text())];
            var after = CompiledRuleSet.Compile(newer).Assess(set);
            var changed = VerdictChange.Between(CompiledRuleSet.Compile(older).Assess(set), after);

            Assert.All(changed, change => Assert.True(NamesItem(change) || NamesMeasure(change), $"{change}\n{RuleSetWriter.Write(older)}\n{RuleSetWriter.Write(newer)}"));
            byItem += changed.Count(NamesItem);
            byMeasure += changed.Count(change => !NamesItem(change));
            unnamed += after.Items.Count(item => !Names($"ội dung {item.Item.Id}"));

            bool NamesItem(VerdictChange change) => Names($"ội dung {(change.After ?? change.Before)!.Item.Id}");

            bool NamesMeasure(VerdictChange change) => change is { Before.Item: { } before, After.Item: { } now }
                && MeasuresOf(older, before).Concat(MeasuresOf(newer, now)).Any(id => Names($"ại lượng {id}"));

            bool Names(string thing) => named.Any(text => text.Contains($"{thing},", StringComparison.Ordinal) || text.Contains($"{thing}:", StringComparison.Ordinal));
        }

        Assert.All([byItem, byMeasure, unnamed], count => Assert.InRange(count, 100, int.MaxValue));
    }

    /// <summary>The measures of an item, its thresholds and the formulas behind them.</summary>
    private static HashSet<string> MeasuresOf(RuleSet rules, ContentItem item)
    {
        var found = new HashSet<string>();
        foreach (var part in item.Parts)
            Array.ForEach([part.MeasureId, .. part.Target.NamedMeasures], Add);
        return found;

        void Add(string id)
        {
            if (found.Add(id))
                Array.ForEach([.. rules.Measures[id].Formula?.References ?? []], Add);
        }
    }
}
