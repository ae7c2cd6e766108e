namespace Htx.Indicators.Rules;

/// <summary>What a record says of one content item.</summary>
public sealed class RecordedItem
{
    internal RecordedItem(
        string id, Outcome outcome, bool isEstimated, bool isAsserted, decimal? value, string explanation, LegalBasis basis, IReadOnlyList<RecordedPart> parts)
    {
        (Id, Outcome, IsEstimated, IsAsserted, Value) = (id, outcome, isEstimated, isAsserted, value);
        (Explanation, Basis, Parts) = (explanation, basis, parts);
    }

    /// <summary>The id of the item.</summary>
    public string Id { get; }

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether the classification would be another with the estimated figures missing.</summary>
    public bool IsEstimated { get; }

    /// <summary>Whether a part rests on a figure that the source asserts without printing it.</summary>
    public bool IsAsserted { get; }

    /// <summary>The figure that was classified, for a flag 1 or 0; null when not assessed, and when the item is judged by parts.</summary>
    public decimal? Value { get; }

    /// <summary>Why, in the language of the record.</summary>
    public string Explanation { get; }

    /// <summary>The clause and its words, always with the document as it is cited.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Its parts; empty when it has only one.</summary>
    public IReadOnlyList<RecordedPart> Parts { get; }

    internal static RecordedItem Of(ItemAssessment item, Language language)
    {
        IEnumerable<PartAssessment> parts = item.Item.IsComposite ? item.Parts : [];
        return new(
            item.Item.Id, item.Outcome, item.IsEstimated, item.IsAsserted, item.Item.IsComposite ? null : item.Parts[0].Value, item.Explain(language),
            new(item.Item.Basis.Clause, item.Item.Basis.Quote, item.BasisDocument),
            [.. parts.Select(part => new RecordedPart(part.Part.Id, part.Outcome, part.IsEstimated, part.IsAsserted, part.Value))]);
    }
}
