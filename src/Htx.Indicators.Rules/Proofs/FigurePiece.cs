namespace Htx.Indicators.Rules;

/// <summary>Figures between which no cut lies.</summary>
/// <param name="From">The least, included.</param>
/// <param name="To">The greatest, included.</param>
/// <param name="Classification">What all of them give.</param>
internal readonly record struct FigurePiece(decimal From, decimal To, Classification Classification);
