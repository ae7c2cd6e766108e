namespace Htx.Indicators.Rules;

/// <summary>How a formula grows with what it counts, and by how much it multiplies.</summary>
/// <param name="Degree">How often figures are multiplied less how often they are divided by: 1 of a sum, 0 of a share.</param>
/// <param name="Multiple">What the numbers and the units of the figures multiply it by: 100 of <c>a / b * 100</c>.</param>
internal readonly record struct FormulaScale(int Degree, decimal Multiple)
{
    /// <summary>The scale of a formula; null where its parts have different ones, so that it has none.</summary>
    /// <param name="node">The formula.</param>
    /// <param name="unitOf">What 1 of a measure is in a unit that all figures of the formula share.</param>
    public static FormulaScale? Of(FormulaNode node, Func<string, decimal> unitOf)
    {
        if (node.Kind == FormulaNodeKind.Number)
            return new(0, node.Number);
        if (node.Kind == FormulaNodeKind.Measure)
            return new(1, 1 / unitOf(node.MeasureId!));
        FormulaScale?[] operands = [.. node.Operands.Select(operand => Of(operand, unitOf))];
        return operands switch
        {
            [{ } only] => only,
            [{ } left, { } right] => node.Kind switch
            {
                FormulaNodeKind.Multiply => Limited(left.Degree + right.Degree, (double)left.Multiple * (double)right.Multiple),
                FormulaNodeKind.Divide when right.Multiple != 0 => Limited(left.Degree - right.Degree, (double)left.Multiple / (double)right.Multiple),
                FormulaNodeKind.Divide => null,
                _ => left == right ? left : null,
            },
            _ => null,
        };
    }

    /// <summary>Numbers of a formula can be so large, or so small, that their product is none.</summary>
    private static FormulaScale? Limited(int degree, double multiple) =>
        Math.Abs(multiple) is < 1e18 and > 1e-9 ? new(degree, Figures.Round((decimal)multiple)) : null;
}
