namespace DistrictApp.Load;

/// <summary>What came of all requests.</summary>
/// <param name="Kinds">Per kind: how many, and how long they took, in milliseconds.</param>
/// <param name="Statuses">How many answers had which status; 0 for connections that ended without one.</param>
/// <param name="Wrong">The first answers that were wrong, each with its kind.</param>
/// <param name="Versions">How many versions of the rule file the application was seen to judge by.</param>
internal sealed record LoadResult(
    IReadOnlyDictionary<RequestKind, IReadOnlyList<double>> Kinds, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> Wrong, int Versions)
{
    /// <summary>Whether every answer was right, and none an error of the application.</summary>
    public bool IsGood => Wrong.Count == 0 && Statuses.Keys.All(status => status < 500);
}
