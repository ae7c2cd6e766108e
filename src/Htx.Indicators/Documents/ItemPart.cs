namespace Htx.Indicators;

/// <summary>What is compared: one measure with one target. A content item has one, or several (“THT và HTX”).</summary>
public sealed record ItemPart
{
    /// <summary>Creates a part.</summary>
    /// <exception cref="ArgumentException">The id, the title or the measure's id is not one.</exception>
    public ItemPart(string id, string title, string measureId, Target target)
    {
        Identifiers.RequireId(id, nameof(id));
        if (!Identifiers.IsMeasureId(measureId))
            throw new ArgumentException($"'{measureId}' is not a measure id.", nameof(measureId));
        ArgumentNullException.ThrowIfNull(target);
        (Id, Title, MeasureId, Target) = (id, TextLine.Require(title, nameof(title)), measureId, target);
    }

    /// <summary>The id, unique within its item; for the only part of an item, the item's own.</summary>
    public string Id { get; }

    /// <summary>What the part is about; for the only part of an item, the item's own title.</summary>
    public string Title { get; }

    /// <summary>The measure whose figure is judged.</summary>
    public string MeasureId { get; }

    /// <summary>What is asked of it.</summary>
    public Target Target { get; }
}
