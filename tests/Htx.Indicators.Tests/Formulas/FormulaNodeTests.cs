namespace Htx.Indicators.Tests;

public sealed class FormulaNodeTests
{
    [Theory]
    [InlineData("a + b * c", "(a Add (b Multiply c))")]
    [InlineData("a - b - c", "((a Subtract b) Subtract c)")]
    [InlineData("a / b / c", "((a Divide b) Divide c)")]
    [InlineData("a / (b / c)", "(a Divide (b Divide c))")]
    [InlineData("a * b + c / d", "((a Multiply b) Add (c Divide d))")]
    [InlineData("-a * b", "((Negate a) Multiply b)")]
    [InlineData("a - -b", "(a Subtract (Negate b))")]
    [InlineData("-(a + b)", "(Negate (a Add b))")]
    [InlineData("min(a, max(b, 2)) / abs(c - 0.5)", "((a Min (b Max 2)) Divide (Abs (c Subtract 0.5)))")]
    [InlineData("abs((a))", "(Abs a)")]
    [InlineData("100", "100")]
    public void A_sign_binds_closest_then_products_then_sums_equals_from_the_left(string formula, string tree) =>
        Assert.Equal(tree, Written(Formula.Parse(formula).Root));

    private static string Written(FormulaNode node) => node.Kind switch
    {
        FormulaNodeKind.Number => node.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FormulaNodeKind.Measure => node.MeasureId!,
        _ when node.Operands.Count == 1 => $"({node.Kind} {Written(node.Operands[0])})",
        _ => $"({Written(node.Operands[0])} {node.Kind} {Written(node.Operands[1])})",
    };
}
