namespace Htx.Indicators;

/// <summary>What judging and explaining an item needs to know of its document, whoever the subject is; worked out once.</summary>
internal sealed class ItemPlan
{
    private readonly Standing<string> basis;

    /// <summary>Plans an item whose parts fit the measures.</summary>
    public ItemPlan(ContentItem item, DateOnly? deadline, MeasureTable measures, LegalDocument document)
    {
        (Item, Deadline) = (item, deadline);
        Parts = [.. item.Parts.Select(part => new PartPlan(part, measures))];
        basis = new(language => Explanation.BasisOf(item, document, language));
    }

    /// <summary>The content item.</summary>
    public ContentItem Item { get; }

    /// <summary>The last day by which it is to be reached, the item's own or its indicator's; null where none is set.</summary>
    public DateOnly? Deadline { get; }

    /// <summary>The plans of its parts.</summary>
    public PartPlan[] Parts { get; }

    /// <summary>The sentences after those on the figures: whether the target is provisional, on which clause it stands.</summary>
    public string Basis(Language language) => basis.In(language);
}
