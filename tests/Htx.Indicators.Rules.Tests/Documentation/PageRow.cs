namespace Htx.Indicators.Rules.Tests;

/// <summary>A row of a table; a cell in backticks is code.</summary>
internal sealed record PageRow(int Line, string Heading, string FirstColumn, IReadOnlyList<string> Cells)
{
    /// <summary>A cell without its backticks.</summary>
    public string Code(int cell) => Cells[cell].Replace("`", "", StringComparison.Ordinal);
}
