namespace Htx.Indicators;

/// <summary>An indicator (chỉ tiêu): met only when all of its content items are.</summary>
public sealed class Indicator
{
    /// <summary>Creates an indicator.</summary>
    /// <exception cref="ArgumentException">The number or the title is not one line that says something, or there is no item.</exception>
    public Indicator(string number, string title, IEnumerable<ContentItem> items, DateOnly? deadline = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Number = TextLine.Require(number, nameof(number));
        Title = TextLine.Require(title, nameof(title));
        Deadline = deadline;
        Items = items.ToArray().AsReadOnly();
        if (Items.Contains(null))
            throw new ArgumentException("No item is null.", nameof(items));
        if (Items.Count == 0)
            throw new ArgumentException("An indicator has at least one content item.", nameof(items));
    }

    /// <summary>The number the document gives it, unique within the rule set as people read it (<see cref="TextLine.AsSeen"/>).</summary>
    public string Number { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Its content items, in the document's order; at least one.</summary>
    public IReadOnlyList<ContentItem> Items { get; }

    /// <summary>The last day by which its items are to be reached, included, unless an item says otherwise; null where none is set.</summary>
    public DateOnly? Deadline { get; }
}
