using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Builds the tree of well-formed tokens: a sign binds closer than <c>* /</c>, those closer than <c>+ -</c>, equals from the left.
/// Its recursion is as deep as the parentheses, which the scanner limits.
/// </summary>
internal ref struct FormulaParser
{
    private readonly IReadOnlyList<FormulaToken> tokens;
    private int position;

    private FormulaParser(IReadOnlyList<FormulaToken> tokens) => this.tokens = tokens;

    public static FormulaNode Parse(IReadOnlyList<FormulaToken> tokens) => new FormulaParser(tokens).Sum();

    private FormulaNode Sum()
    {
        var left = Product();
        while (Operator is "+" or "-")
            left = FormulaNode.Of(Take() == "+" ? FormulaNodeKind.Add : FormulaNodeKind.Subtract, left, Product());
        return left;
    }

    private FormulaNode Product()
    {
        var left = Operand();
        while (Operator is "*" or "/")
            left = FormulaNode.Of(Take() == "*" ? FormulaNodeKind.Multiply : FormulaNodeKind.Divide, left, Operand());
        return left;
    }

    private FormulaNode Operand()
    {
        var token = tokens[position++];
        switch (token.Kind)
        {
            case FormulaTokenKind.Negation:
                return FormulaNode.Of(FormulaNodeKind.Negate, Operand());
            case FormulaTokenKind.Number:
                return FormulaNode.OfNumber(decimal.Parse(token.Text, CultureInfo.InvariantCulture));
            case FormulaTokenKind.Measure:
                return FormulaNode.OfMeasure(token.Text);
            case FormulaTokenKind.Function:
                return Call(token.Text);
            default:
                var inner = Sum();
                position++;
                return inner;
        }
    }

    private FormulaNode Call(string name)
    {
        position++;
        var first = Sum();
        if (tokens[position++].Kind == FormulaTokenKind.Close)
            return FormulaNode.Of(FormulaNodeKind.Abs, first);
        var second = Sum();
        position++;
        return FormulaNode.Of(name == "min" ? FormulaNodeKind.Min : FormulaNodeKind.Max, first, second);
    }

    private readonly string? Operator =>
        position < tokens.Count && tokens[position].Kind == FormulaTokenKind.Operator ? tokens[position].Text : null;

    private string Take() => tokens[position++].Text;
}
