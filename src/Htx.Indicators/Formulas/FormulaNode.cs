namespace Htx.Indicators;

/// <summary>A formula as a tree, for whoever works on what it computes: export, checks.</summary>
public sealed class FormulaNode
{
    private FormulaNode(FormulaNodeKind kind, decimal number, string? measureId, params FormulaNode[] operands) =>
        (Kind, Number, MeasureId, Operands) = (kind, number, measureId, operands.AsReadOnly());

    /// <summary>What it does.</summary>
    public FormulaNodeKind Kind { get; }

    /// <summary>The number of a <see cref="FormulaNodeKind.Number"/>; 0 for any other node.</summary>
    public decimal Number { get; }

    /// <summary>The id of a <see cref="FormulaNodeKind.Measure"/>; null for any other node.</summary>
    public string? MeasureId { get; }

    /// <summary>What it works on, in order: none, one or two.</summary>
    public IReadOnlyList<FormulaNode> Operands { get; }

    internal static FormulaNode OfNumber(decimal number) => new(FormulaNodeKind.Number, number, null);

    internal static FormulaNode OfMeasure(string id) => new(FormulaNodeKind.Measure, 0, id);

    internal static FormulaNode Of(FormulaNodeKind kind, params FormulaNode[] operands) => new(kind, 0, null, operands);
}
