namespace Htx.Indicators;

/// <summary>One token of a statement: what it is, as written, and where it starts.</summary>
internal readonly record struct StatementToken(StatementTokenKind Kind, string Text, int Position);
