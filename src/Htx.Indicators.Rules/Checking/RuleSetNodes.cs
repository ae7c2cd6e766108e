namespace Htx.Indicators.Rules;

/// <summary>
/// A rule set beside the nodes it was read from: the model knows no places, and what is found of it after reading still needs
/// one. Only for a rule set that was read without errors, so that every part has its node, in the same order.
/// </summary>
internal sealed class RuleSetNodes
{
    private readonly Dictionary<string, SourceNode> measures;
    private readonly Dictionary<string, SourceNode> indicators;
    private readonly Dictionary<string, SourceNode> items;

    public RuleSetNodes(RuleSet ruleSet, SourceNode root)
    {
        (RuleSet, Root) = (ruleSet, root);
        measures = Child(root, "measures").Children.ToDictionary(node => node.Key!, StringComparer.Ordinal);
        indicators = Paired(ruleSet.Indicators, Child(root, "indicators")).ToDictionary(pair => pair.Part.Number, pair => pair.Node, StringComparer.Ordinal);
        items = ruleSet.Indicators.SelectMany(indicator => Paired(indicator.Items, Child(Of(indicator), "items"))).ToDictionary(pair => pair.Part.Id, pair => pair.Node, StringComparer.Ordinal);
    }

    public RuleSet RuleSet { get; }

    /// <summary>The whole file.</summary>
    public SourceNode Root { get; }

    public SourceNode Document => Child(Root, "document");

    public SourceNode InForce => Child(Root, "inForce");

    public SourceNode Of(Measure measure) => measures[measure.Id];

    public SourceNode Of(Indicator indicator) => indicators[indicator.Number];

    public SourceNode Of(ContentItem item) => items[item.Id];

    /// <summary>A part of an item; the item itself where that is not judged by parts.</summary>
    public SourceNode Of(ContentItem item, ItemPart part)
    {
        var node = Of(item);
        return item.IsComposite
            ? Paired(item.Parts, PartsOf(item)).First(pair => pair.Part.Id == part.Id).Node
            : node;
    }

    /// <summary>The list of the parts of an item that is judged by parts.</summary>
    public SourceNode PartsOf(ContentItem item) => Child(Of(item), item.Rule == PartRule.AllOf ? "allOf" : "anyOf");

    public SourceNode TargetOf(ContentItem item, ItemPart part) => Child(Of(item, part), "target");

    public SourceNode BasisOf(ContentItem item) => Child(Of(item), "basis");

    public SourceNode QuoteOf(ContentItem item) => Child(BasisOf(item), "quote");

    /// <summary>The deadline of an item, its own or that of its indicator; null where neither has one.</summary>
    public SourceNode? DeadlineOf(Indicator indicator, ContentItem item) => Find(Of(item), "deadline") ?? Find(Of(indicator), "deadline");

    /// <summary>Where a rule set is named that this one supersedes.</summary>
    public SourceNode SupersededAt(string id) => Child(Root, "supersedes").Children.First(node => node.Text == id);

    /// <summary>The value under a key that may be left out.</summary>
    public static SourceNode? Find(SourceNode node, string key) => node.Children.FirstOrDefault(child => child.Key == key);

    private static SourceNode Child(SourceNode node, string key) => node.Children.First(child => child.Key == key);

    private static IEnumerable<(T Part, SourceNode Node)> Paired<T>(IReadOnlyList<T> parts, SourceNode list) => parts.Zip(list.Children);
}
