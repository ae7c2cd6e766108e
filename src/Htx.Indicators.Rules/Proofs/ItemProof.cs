namespace Htx.Indicators.Rules;

/// <summary>What is proven of a content item, over all figures its measures can have.</summary>
public sealed class ItemProof
{
    private ItemProof(ContentItem item, IReadOnlyList<PartProof> parts, IReadOnlyList<Possibility> classifications) =>
        (Item, Parts, Classifications) = (item, parts, classifications);

    /// <summary>The content item.</summary>
    public ContentItem Item { get; }

    /// <summary>Its parts; one unless it is composite.</summary>
    public IReadOnlyList<PartProof> Parts { get; }

    /// <summary>
    /// Whether chưa đạt, đạt and vượt can occur, in this order, where every part applies and has a figure; a part that does not apply
    /// is left out, and then the others decide.
    /// </summary>
    public IReadOnlyList<Possibility> Classifications { get; }

    internal static ItemProof Of(ContentItem item, MeasureRanges ranges, ExampleSearch search)
    {
        PartScene[] scenes = [.. item.Parts.Select(part => new PartScene(part, ranges))];
        PartProof[] parts = [.. scenes.Select(scene => PartProof.Of(scene, search))];
        if (!item.IsComposite)
            return new(item, parts, parts[0].Classifications);
        var proven = parts.ToDictionary(part => part.Part.Id, StringComparer.Ordinal);
        GroupProof[] groups = [.. PartGroup.Of(scenes).Select(group => GroupProof.Of(group, item.Rule, proven, search))];
        return new(item, parts, [.. PossibilityProof.Judged.Select(classification => CompositeProof.Of(item.Rule, groups, classification))]);
    }
}
