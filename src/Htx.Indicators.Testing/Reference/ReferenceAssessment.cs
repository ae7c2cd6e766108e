namespace Htx.Indicators.Testing;

/// <summary>What the reference evaluator says of one subject.</summary>
/// <param name="Indicators">By number.</param>
/// <param name="Items">By id.</param>
/// <param name="Parts">By item and place.</param>
internal sealed record ReferenceAssessment(
    IReadOnlyDictionary<string, ReferenceVerdict> Indicators,
    IReadOnlyDictionary<string, ReferenceVerdict> Items,
    IReadOnlyDictionary<(string ItemId, int Index), ReferenceVerdict> Parts);
