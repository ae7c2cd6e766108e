namespace Htx.Indicators.Rules;

/// <summary>An item beside the words it was transcribed from, which are cut into words once for all that look at it.</summary>
internal sealed class LintedItem(LintedRuleSet looked, ContentItem item)
{
    /// <summary>Nobody explains more in the notes of one item; what is looked for beyond that counts as not noted.</summary>
    private const int MostNoted = 100;

    private readonly Lazy<Quote> title = new(() => Quote.Of(item.Title), LazyThreadSafetyMode.None);
    private readonly string? smallNotes = item.Notes?.ToLowerInvariant();

    /// <summary>What was looked for in the notes; the targets of an item share its quote, and each is looked at by itself.</summary>
    private readonly Dictionary<string, bool> noted = [];

    public LintedRuleSet Looked { get; } = looked;

    public ContentItem Item { get; } = item;

    public Quote Title => title.Value;

    public Quote Quote { get; } = Quote.Of(item.Basis.Quote);

    /// <summary>The notes of the item, in which whoever wrote the rule set says that it is meant so; null when there are none.</summary>
    public Quote? Notes { get; } = item.Notes is null ? null : Quote.Of(item.Notes);

    /// <summary>Whether some target takes a number of the same quote, or the whole; a sentence with several goals is often quoted whole for each of them.</summary>
    public bool IsJudgedElsewhere => Looked.JudgedQuotes.Contains(Item.Basis.Quote);

    public SourceNode Node => Looked.Nodes.Of(Item);

    /// <summary>What is judged of the item, one after the other.</summary>
    public IEnumerable<LintedTarget> Targets => Item.Parts.Select(part => new LintedTarget(this, part));

    /// <summary>Whether the notes of the item repeat these words: then somebody thought of them.</summary>
    public bool IsNoted(string words)
    {
        if (smallNotes is null)
            return false;
        if (!noted.TryGetValue(words, out var isNoted) && noted.Count < MostNoted)
            noted.Add(words, isNoted = smallNotes.Contains(words.ToLowerInvariant(), StringComparison.Ordinal));
        return isNoted;
    }

    public void Warn(Descriptor descriptor, SourceNode node, params object[] arguments) => Looked.Warn(descriptor, node, arguments);
}
