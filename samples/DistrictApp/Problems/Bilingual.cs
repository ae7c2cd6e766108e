namespace DistrictApp;

/// <summary>A text in both languages.</summary>
/// <param name="Vi">In Vietnamese.</param>
/// <param name="En">In English.</param>
public readonly record struct Bilingual(string Vi, string En);
