namespace Htx.Indicators;

/// <summary>A content item (nội dung): what is classified.</summary>
public sealed class ContentItem : IEquatable<ContentItem>
{
    private ContentItem(
        string id, string title, LegalBasis basis, PartRule rule, IEnumerable<ItemPart> parts, DateOnly? deadline, string? provisionalReason, string? notes)
    {
        Identifiers.RequireId(id, nameof(id));
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(parts);
        if (rule is not (PartRule.AllOf or PartRule.AnyOf))
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule of parts.");
        (Id, Basis, Rule, Deadline) = (id, basis, rule, deadline);
        Title = TextLine.Require(title, nameof(title));
        ProvisionalReason = TextLine.Optional(provisionalReason, nameof(provisionalReason));
        Notes = TextLine.Optional(notes, nameof(notes));
        Parts = parts.ToArray().AsReadOnly();
        if (Parts.Contains(null))
            throw new ArgumentException("No part is null.", nameof(parts));
    }

    /// <summary>Creates an item with one measure and target.</summary>
    /// <exception cref="ArgumentException">An id or a title is not one.</exception>
    public static ContentItem Of(
        string id, string title, string measureId, Target target, LegalBasis basis,
        DateOnly? deadline = null, string? provisionalReason = null, string? notes = null) =>
        new(id, title, basis, PartRule.AllOf, [new ItemPart(id, title, measureId, target)], deadline, provisionalReason, notes);

    /// <summary>Creates an item with several parts.</summary>
    /// <exception cref="ArgumentException">An id or a title is not one, there are fewer than two parts, or two share an id.</exception>
    public static ContentItem OfParts(
        string id, string title, PartRule rule, IEnumerable<ItemPart> parts, LegalBasis basis,
        DateOnly? deadline = null, string? provisionalReason = null, string? notes = null)
    {
        var item = new ContentItem(id, title, basis, rule, parts, deadline, provisionalReason, notes);
        if (item.Parts.Count < 2)
            throw new ArgumentException("An item of parts has at least two.", nameof(parts));
        if (item.Parts.DistinctBy(part => part.Id).Count() < item.Parts.Count)
            throw new ArgumentException("Two parts share an id.", nameof(parts));
        return item;
    }

    /// <summary>The id, unique within the rule set, for example “5.1”.</summary>
    public string Id { get; }

    /// <summary>What is asked, in short.</summary>
    public string Title { get; }

    /// <summary>Clause and quoted words.</summary>
    public LegalBasis Basis { get; }

    /// <summary>How the parts make the classification.</summary>
    public PartRule Rule { get; }

    /// <summary>What is compared; one part, or at least two when <see cref="IsComposite"/>.</summary>
    public IReadOnlyList<ItemPart> Parts { get; }

    /// <summary>Whether the item is judged by parts.</summary>
    public bool IsComposite => Parts.Count > 1;

    /// <summary>The last day by which it is to be reached, included; null where the document sets none for this item.</summary>
    public DateOnly? Deadline { get; }

    /// <summary>Why the transcription is provisional (“tạm”); null when it is not.</summary>
    public string? ProvisionalReason { get; }

    /// <summary>A remark of whoever wrote the rule set; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>Two items are equal when all they hold is.</summary>
    public bool Equals(ContentItem? other) =>
        other is not null
        && (Id, Title, Basis, Rule, Deadline, ProvisionalReason, Notes)
            == (other.Id, other.Title, other.Basis, other.Rule, other.Deadline, other.ProvisionalReason, other.Notes)
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContentItem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Basis);
}
