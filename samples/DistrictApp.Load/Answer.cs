namespace DistrictApp.Load;

/// <summary>What came of one request.</summary>
/// <param name="Status">The status; 0 where the connection ended without an answer.</param>
/// <param name="Wrong">What is wrong with it; null where nothing is.</param>
internal readonly record struct Answer(int Status, string? Wrong);
