namespace Htx.Indicators;

// A class: lists of values of our own are compiled anew at every start of a program.
/// <summary>One token of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Position">Where it starts in the formula's text, counted from 0.</param>
public sealed record FormulaToken(FormulaTokenKind Kind, string Text, int Position);
