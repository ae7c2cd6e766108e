namespace Htx.Indicators.Testing;

/// <summary>Figures of the given measures while they are being drawn, with what formulas make of them.</summary>
internal sealed class FigureDraft(MeasureTable measures)
{
    private readonly Dictionary<string, decimal> given = [];

    /// <summary>What was drawn of a given measure.</summary>
    public decimal this[string id] => given[id];

    /// <summary>Takes a number for a given measure, with 9 decimals and in range.</summary>
    public void Set(string id, decimal value)
    {
        var rounded = Figures.Round(value);
        given[id] = Figures.IsInRange(rounded) ? rounded : Math.Sign(value) * (Figures.Limit - 1);
    }

    /// <summary>The figure of a measure, given or computed; null where it cannot be computed.</summary>
    public decimal? Find(string id)
    {
        try
        {
            return Compute(id);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>
    /// Makes a measure <paramref name="wanted"/>: a computed one by choosing one of the figures it is computed from, which comes as
    /// near as that figure's own domain lets it. Returns false where no figure has a say.
    /// </summary>
    public bool Solve(string id, decimal wanted, Dice dice)
    {
        try
        {
            return Solve(measures[id], wanted, dice);
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }

    private decimal Compute(string id) => measures[id].Formula is { } formula ? Compute(formula.Root) : given[id];

    private decimal Compute(FormulaNode node) => node.Kind switch
    {
        FormulaNodeKind.Number => node.Number,
        FormulaNodeKind.Measure => Compute(node.MeasureId!),
        FormulaNodeKind.Negate => -Compute(node.Operands[0]),
        FormulaNodeKind.Abs => Math.Abs(Compute(node.Operands[0])),
        FormulaNodeKind.Add => Compute(node.Operands[0]) + Compute(node.Operands[1]),
        FormulaNodeKind.Subtract => Compute(node.Operands[0]) - Compute(node.Operands[1]),
        FormulaNodeKind.Multiply => Compute(node.Operands[0]) * Compute(node.Operands[1]),
        FormulaNodeKind.Divide => Compute(node.Operands[0]) / Compute(node.Operands[1]),
        FormulaNodeKind.Min => Math.Min(Compute(node.Operands[0]), Compute(node.Operands[1])),
        _ => Math.Max(Compute(node.Operands[0]), Compute(node.Operands[1])),
    };

    private bool Solve(Measure measure, decimal wanted, Dice dice)
    {
        if (measure.Formula is { } formula)
            return Solve(formula.Root, wanted, dice);
        if (measure.Domain.WholeOnly)
            wanted = dice.OneOf(Math.Floor(wanted), Math.Ceiling(wanted));
        Set(measure.Id, wanted);
        return true;
    }

    /// <summary>Undoes one step of a formula after the other, on the way to one figure.</summary>
    private bool Solve(FormulaNode node, decimal wanted, Dice dice)
    {
        if (node.Kind == FormulaNodeKind.Measure)
            return Solve(measures[node.MeasureId!], wanted, dice);
        if (node.Operands.Count == 0)
            return false;
        if (node.Operands.Count == 1)
            return Solve(node.Operands[0], node.Kind == FormulaNodeKind.Negate || dice.Chance(30) ? -wanted : wanted, dice);
        var (left, right) = (node.Operands[0], node.Operands[1]);
        // A numerator leads to more figures than a denominator does.
        var isLeftFirst = dice.Chance(node.Kind == FormulaNodeKind.Divide ? 85 : 60);
        return isLeftFirst ? SolveLeft() || SolveRight() : SolveRight() || SolveLeft();

        bool SolveLeft() => Undo(node.Kind, wanted, Compute(right), isLeft: true) is { } operand && Solve(left, operand, dice);

        bool SolveRight() => Undo(node.Kind, wanted, Compute(left), isLeft: false) is { } operand && Solve(right, operand, dice);
    }

    private static decimal? Undo(FormulaNodeKind kind, decimal wanted, decimal other, bool isLeft) => kind switch
    {
        FormulaNodeKind.Add => wanted - other,
        FormulaNodeKind.Subtract => isLeft ? wanted + other : other - wanted,
        FormulaNodeKind.Multiply => other == 0 ? null : wanted / other,
        FormulaNodeKind.Divide when isLeft => wanted * other,
        FormulaNodeKind.Divide => wanted == 0 ? null : other / wanted,
        _ => wanted,
    };
}
