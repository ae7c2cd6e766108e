namespace DistrictApp.Load;

/// <summary>A kind of request.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Sort">Good, bad or oversized.</param>
/// <param name="Send">Sends one and judges what comes back.</param>
internal sealed record RequestKind(string Name, string Sort, Func<Worker, Task<Answer>> Send)
{
    /// <summary>Every kind, in the order of the table.</summary>
    public static IReadOnlyList<RequestKind> All { get; } = [.. GoodRequests.All, .. BadRequests.All, .. OversizedRequests.All];
}
