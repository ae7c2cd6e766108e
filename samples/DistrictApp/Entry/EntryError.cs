namespace DistrictApp;

/// <summary>What is wrong with a field of the form.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Message">What was seen, and what to write instead.</param>
public sealed record EntryError(string Field, string Message);
