namespace Htx.Indicators.Rules;

/// <summary>What lints ask of a formula.</summary>
internal static class FormulaShape
{
    /// <summary>Whether a number of the formula is such.</summary>
    public static bool HasNumber(this Formula formula, Func<decimal, bool> isSuch) =>
        Nodes(formula).Any(node => node.Kind == FormulaNodeKind.Number && isSuch(node.Number));

    /// <summary>Whether figures are multiplied with each other.</summary>
    public static bool MultipliesMeasures(this Formula formula) =>
        Nodes(formula).Any(node => node.Kind == FormulaNodeKind.Multiply && node.Operands.All(HoldsMeasure));

    /// <summary>Whether a share is added to what it is a share of, as in <c>a + b / c</c> without parentheses around the sum.</summary>
    public static bool AddsShare(this Formula formula, Func<string, decimal> unitOf) =>
        Nodes(formula).Any(node => node.Kind is FormulaNodeKind.Add or FormulaNodeKind.Subtract
            && node.Operands.All(HoldsMeasure)
            && FormulaScale.Of(node.Operands[0], unitOf) is { } left && FormulaScale.Of(node.Operands[1], unitOf) is { } right && left.Degree != right.Degree);

    private static bool HoldsMeasure(FormulaNode node) => Nodes(node).Any(inner => inner.Kind == FormulaNodeKind.Measure);

    private static IEnumerable<FormulaNode> Nodes(Formula formula) => Nodes(formula.Root);

    private static IEnumerable<FormulaNode> Nodes(FormulaNode root)
    {
        var pending = new Stack<FormulaNode>([root]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var operand in node.Operands)
                pending.Push(operand);
        }
    }
}
