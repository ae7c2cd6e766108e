namespace Htx.Indicators.Rules;

/// <summary>
/// What makes one rule set into another: in words, and as something that can be applied. What is equal in both is not kept
/// twice, only referred to.
/// </summary>
public sealed class RuleSetDiff
{
    private readonly RuleSet newer;
    private readonly HashSet<string> keptMeasures;
    private readonly HashSet<string> keptItems;

    private RuleSetDiff(RuleSet older, RuleSet newer)
    {
        this.newer = newer;
        keptMeasures = [.. newer.Measures.Where(measure => older.TryGetMeasure(measure.Id, out var before) && before == measure).Select(measure => measure.Id)];
        keptItems = [.. newer.Items.Where(item => older.Items.Any(item.Equals)).Select(item => item.Id)];
        Changes = new ChangeWriter(older, newer).Write();
    }

    /// <summary>Compares two rule sets.</summary>
    public static RuleSetDiff Of(RuleSet older, RuleSet newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new(older, newer);
    }

    /// <summary>The differences: document, items, indicators (in versions of one rule set) and measures; empty when the two are equal but for the order of measures and items.</summary>
    public IReadOnlyList<RuleChange> Changes { get; }

    /// <summary>Makes the newer rule set out of the older: what did not change is taken from <paramref name="older"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="older"/> lacks something that the difference takes as it was.</exception>
    public RuleSet Apply(RuleSet older)
    {
        ArgumentNullException.ThrowIfNull(older);
        var items = older.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        return new(
            newer.Id, newer.Version, newer.Document, newer.InForce,
            newer.Measures.Select(measure => keptMeasures.Contains(measure.Id) ? KeptMeasure(measure.Id) : measure),
            newer.Indicators.Select(indicator => new Indicator(
                indicator.Number, indicator.Title, indicator.Items.Select(item => keptItems.Contains(item.Id) ? KeptItem(item.Id) : item), indicator.Deadline)),
            newer.Supersedes,
            newer.Notes);

        Measure KeptMeasure(string id) => older.TryGetMeasure(id, out var measure) ? measure : throw Lacks(id);

        ContentItem KeptItem(string id) => items.TryGetValue(id, out var item) ? item : throw Lacks(id);

        ArgumentException Lacks(string id) => new($"'{older.Id}' has no '{id}', which the difference takes as it was.", nameof(older));
    }
}
