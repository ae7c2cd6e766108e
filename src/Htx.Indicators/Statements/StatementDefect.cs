namespace Htx.Indicators;

/// <summary>The first thing in a text that keeps it from being a statement.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">Where, counted in characters from 0.</param>
/// <param name="Seen">What stands there, shortened; empty at the end of the text.</param>
public sealed record StatementDefect(StatementDefectKind Kind, int Position, string Seen);
