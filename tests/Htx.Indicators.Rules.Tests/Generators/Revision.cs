using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>A random rule set and what a later version makes of it: most items and measures as they were, some as another random rule set has them, some gone, some new.</summary>
internal sealed record Revision(RuleSet Older, RuleSet Newer)
{
    public static Gen<Revision> All { get; } =
        from older in RuleSets.All
        from other in RuleSets.All
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Revision(older, Revise(older, other, new(seed)));

    private static RuleSet Revise(RuleSet older, RuleSet other, Random random)
    {
        var others = other.Items.ToDictionary(item => item.Id);
        var kept = older.Indicators
            .Select(indicator => (indicator, Items: indicator.Items.SelectMany(Item).ToArray()))
            .Where(revised => revised.Items.Length > 0)
            .Select(revised => new Indicator(revised.indicator.Number, revised.indicator.Title, revised.Items, revised.indicator.Deadline));
        Indicator[] indicators = [.. kept, .. other.Indicators.Skip(older.Indicators.Count)];
        if (indicators.Length == 0)
            indicators = [.. older.Indicators];
        var measures = older.Measures.Concat(other.Measures).GroupBy(measure => measure.Id).Select(alike => random.Next(2) == 0 ? alike.Last() : alike.First());
        return new(older.Id, older.Version, older.Document, older.InForce, RuleSetShrinker.WithoutUnusedFormulas([.. measures], indicators), indicators, older.Supersedes, older.Notes);

        IEnumerable<ContentItem> Item(ContentItem item) => random.Next(8) switch
        {
            0 => [],
            1 => others.TryGetValue(item.Id, out var otherwise) ? [otherwise] : [item],
            _ => [item],
        };
    }
}
