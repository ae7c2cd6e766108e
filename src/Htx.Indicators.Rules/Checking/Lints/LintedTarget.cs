namespace Htx.Indicators.Rules;

/// <summary>A target beside the words it was transcribed from.</summary>
internal sealed class LintedTarget(RuleSetNodes nodes, ContentItem item, ItemPart part, Quote quote, Quote? notes)
{
    public ContentItem Item { get; } = item;

    public ItemPart Part { get; } = part;

    public Target Target => Part.Target;

    public Measure Measure { get; } = nodes.RuleSet.GetMeasure(part.MeasureId);

    public Quote Quote { get; } = quote;

    /// <summary>The notes of the item, in which whoever wrote the rule set says that it is meant so; null when there are none.</summary>
    public Quote? Notes { get; } = notes;

    public SourceNode Node => nodes.TargetOf(Item, Part);

    /// <summary>Whether the notes of the item repeat these words: then somebody thought of them.</summary>
    public bool IsNoted(string words) => Item.Notes?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The plain numbers the target is given, each under the key it stands under; measures have their number elsewhere.</summary>
    public IEnumerable<(string Key, decimal Number)> GivenNumbers =>
        from key in Target.Arguments.Keys
        from threshold in Target.Arguments[key]
        where threshold.Number is not null
        select (key, threshold.Number!.Value);

    /// <summary>Where one of them stands.</summary>
    public SourceNode NodeOf(string key) => RuleSetNodes.Find(Node, key) ?? Node;
}
