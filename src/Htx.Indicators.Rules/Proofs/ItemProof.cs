namespace Htx.Indicators.Rules;

/// <summary>What is proven of a content item, over all figures its measures can have.</summary>
public sealed class ItemProof
{
    private ItemProof(ContentItem item, IReadOnlyList<PartProof> parts)
    {
        (Item, Parts) = (item, parts);
        Classifications = item.IsComposite
            ? [.. PossibilityProof.Judged.Select(classification => CompositeProof.Of(item.Rule, parts, classification))]
            : parts[0].Classifications;
    }

    /// <summary>The content item.</summary>
    public ContentItem Item { get; }

    /// <summary>Its parts; one unless it is composite.</summary>
    public IReadOnlyList<PartProof> Parts { get; }

    /// <summary>
    /// Whether chưa đạt, đạt and vượt can occur, in this order, where every part applies and has a figure; a part that does not apply
    /// is left out, and then the others decide.
    /// </summary>
    public IReadOnlyList<Possibility> Classifications { get; }

    internal static ItemProof Of(ContentItem item, MeasureRanges ranges, ExampleSearch search) =>
        new(item, [.. item.Parts.Select(part => PartProof.Of(new PartScene(part, ranges), search))]);
}
