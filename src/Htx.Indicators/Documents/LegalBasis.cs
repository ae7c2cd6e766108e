namespace Htx.Indicators;

/// <summary>Where a content item stands in the law (căn cứ).</summary>
public sealed record LegalBasis
{
    /// <summary>Creates a basis.</summary>
    /// <exception cref="ArgumentException">A text is not one line that says something.</exception>
    public LegalBasis(string clause, string quote, string? document = null)
    {
        Clause = TextLine.Require(clause, nameof(clause));
        Quote = TextLine.Require(quote, nameof(quote));
        Document = TextLine.Optional(document, nameof(document));
    }

    /// <summary>The place, for example “chỉ tiêu 5, nội dung 1”.</summary>
    public string Clause { get; }

    /// <summary>The document's own words; they decide the meaning.</summary>
    public string Quote { get; }

    /// <summary>The number of another document that the goal comes from; null when it is the rule set's own.</summary>
    public string? Document { get; }
}
