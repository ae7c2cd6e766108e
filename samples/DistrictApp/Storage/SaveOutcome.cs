namespace DistrictApp;

/// <summary>What came of saving: all of it is stored, or nothing.</summary>
/// <param name="Saved">What is stored now, in the order in which it was given; empty where there is a conflict.</param>
/// <param name="Conflicts">What is stored of the same subject and day, and is otherwise than whoever saves knew.</param>
/// <param name="IsNew">Whether something was stored for the first time.</param>
public sealed record SaveOutcome(IReadOnlyList<StoredHeading> Saved, IReadOnlyList<StoredHeading> Conflicts, bool IsNew);
