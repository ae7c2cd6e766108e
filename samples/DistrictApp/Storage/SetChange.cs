namespace DistrictApp;

/// <summary>Figures to be stored.</summary>
/// <param name="Observations">The figures.</param>
/// <param name="ReplacesVersion">The version they were made from, 0 where there was none; null to replace whatever is stored.</param>
public sealed record SetChange(ObservationSet Observations, long? ReplacesVersion);
