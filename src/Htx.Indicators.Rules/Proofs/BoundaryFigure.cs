namespace Htx.Indicators.Rules;

/// <summary>A figure at a boundary and what it gives.</summary>
/// <param name="Figure">The figure; for a flag 1 or 0.</param>
/// <param name="Classification">What it gives.</param>
public readonly record struct BoundaryFigure(decimal Figure, Classification Classification);
