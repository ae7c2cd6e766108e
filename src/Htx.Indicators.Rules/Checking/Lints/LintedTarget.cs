namespace Htx.Indicators.Rules;

/// <summary>A target beside the words it was transcribed from.</summary>
internal sealed class LintedTarget(LintedItem item, ItemPart part)
{
    public LintedItem Item { get; } = item;

    public ItemPart Part { get; } = part;

    public Target Target => Part.Target;

    public Measure Measure { get; } = item.Looked.RuleSet.GetMeasure(part.MeasureId);

    /// <summary>Holds its numbers against those of the words.</summary>
    public FigureMatch Match { get; } = new(item.Looked.RuleSet.GetMeasure(part.MeasureId));

    public Quote Quote => Item.Quote;

    /// <summary>The title of the part; that of the item where it is not judged by parts.</summary>
    public Quote Title => Item.Item.IsComposite ? Quote.Of(Part.Title) : Item.Title;

    /// <inheritdoc cref="LintedItem.Notes"/>
    public Quote? Notes => Item.Notes;

    public SourceNode Node => Item.Looked.Nodes.TargetOf(Item.Item, Part);

    /// <inheritdoc cref="LintedItem.IsNoted"/>
    public bool IsNoted(string words) => Item.IsNoted(words);

    /// <summary>The plain numbers the target is given, each under the key it stands under; measures have their number elsewhere.</summary>
    public IEnumerable<(string Key, decimal Number)> GivenNumbers =>
        from key in Target.Arguments.Keys
        from threshold in Target.Arguments[key]
        where threshold.Number is not null
        select (key, threshold.Number!.Value);

    /// <summary>The one number a target is given under its kind; null where that is two, a measure, or none.</summary>
    public static decimal? NumberOf(Target target) => target.Arguments.Has(target.Kind.Key) && target.Arguments[target.Kind.Key] is [{ Number: { } number }] ? number : null;

    /// <summary>The numbers of the quote that are one of them.</summary>
    public QuotedFigure[] Said(decimal number) => [.. Quote.Figures.Where(figure => Match.IsSame(number, figure))];

    /// <summary>Where one of them stands.</summary>
    public SourceNode NodeOf(string key) => RuleSetNodes.Find(Node, key) ?? Node;

    public void Warn(Descriptor descriptor, SourceNode node, params object[] arguments) => Item.Warn(descriptor, node, arguments);
}
