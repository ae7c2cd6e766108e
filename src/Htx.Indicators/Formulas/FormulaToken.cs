namespace Htx.Indicators;

/// <summary>One token of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Position">Where it starts in the formula's text, counted from 0.</param>
public readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int Position);
