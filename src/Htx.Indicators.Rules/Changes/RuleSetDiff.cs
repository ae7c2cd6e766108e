namespace Htx.Indicators.Rules;

/// <summary>
/// What makes one rule set into another: in words, and as something that can be applied. What is equal in both is not kept
/// twice, only referred to.
/// </summary>
public sealed class RuleSetDiff
{
    private readonly (string Id, int Version, LegalDocument Document, EffectivePeriod InForce, IReadOnlyList<string> Supersedes, string? Notes) head;
    private readonly (string Id, Measure? Changed)[] measures;
    private readonly (string Number, string Title, DateOnly? Deadline, (string Id, ContentItem? Changed)[] Items)[] indicators;

    private RuleSetDiff(RuleSet older, RuleSet newer)
    {
        var items = older.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        head = (newer.Id, newer.Version, newer.Document, newer.InForce, newer.Supersedes, newer.Notes);
        measures = [.. newer.Measures.Select(measure => (measure.Id, older.TryGetMeasure(measure.Id, out var before) && before == measure ? null : measure))];
        indicators =
        [
            .. newer.Indicators.Select(indicator => (
                indicator.Number, indicator.Title, indicator.Deadline,
                indicator.Items.Select(item => (item.Id, item.Equals(items.GetValueOrDefault(item.Id)) ? null : item)).ToArray())),
        ];
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
            head.Id, head.Version, head.Document, head.InForce,
            measures.Select(measure => measure.Changed ?? (older.TryGetMeasure(measure.Id, out var kept) ? kept : throw Lacks(measure.Id))),
            indicators.Select(indicator => new Indicator(
                indicator.Number, indicator.Title,
                indicator.Items.Select(item => item.Changed ?? items.GetValueOrDefault(item.Id) ?? throw Lacks(item.Id)), indicator.Deadline)),
            head.Supersedes,
            head.Notes);

        ArgumentException Lacks(string id) => new($"'{older.Id}' has no '{id}', which the difference takes as it was.", nameof(older));
    }
}
