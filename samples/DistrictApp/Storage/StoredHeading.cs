namespace DistrictApp;

/// <summary>What a list says of stored figures.</summary>
/// <param name="SubjectId">Whose they are.</param>
/// <param name="SubjectName">The same for people.</param>
/// <param name="AsOf">The day they are of.</param>
/// <param name="Version">How often they were saved, from 1.</param>
/// <param name="SavedAt">When last.</param>
public sealed record StoredHeading(string SubjectId, string SubjectName, DateOnly AsOf, long Version, DateTimeOffset SavedAt);
