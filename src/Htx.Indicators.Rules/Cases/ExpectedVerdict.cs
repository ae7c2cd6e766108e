namespace Htx.Indicators.Rules;

/// <summary>What a case expects of one content item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Classification">What must be said of it.</param>
/// <param name="Place">Where the file says so.</param>
public sealed record ExpectedVerdict(string ItemId, Classification Classification, Place Place);
