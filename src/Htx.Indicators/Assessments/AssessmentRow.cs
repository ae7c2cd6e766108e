namespace Htx.Indicators;

/// <summary>One thing that is measured, with what each document's item on it is classified as.</summary>
public sealed class AssessmentRow
{
    internal AssessmentRow(string title, ItemAssessment?[] items) => (Title, Items) = (title, items.AsReadOnly());

    /// <summary>What is asked, in the words of the first document that asks.</summary>
    public string Title { get; }

    /// <summary>For each document its item; null where it asks for no such thing.</summary>
    public IReadOnlyList<ItemAssessment?> Items { get; }
}
