namespace DistrictApp;

/// <summary>A document as it is spoken of: “Nghị quyết 47/NQ-HĐND”.</summary>
internal static class DocumentName
{
    public static string Of(RuleSet ruleSet) => ruleSet.Document is { Number: { } number } document ? $"{document.Kind} {number}" : ruleSet.Document.Kind;
}
