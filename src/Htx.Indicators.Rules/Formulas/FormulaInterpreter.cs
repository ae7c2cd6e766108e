namespace Htx.Indicators.Rules;

/// <summary>
/// Computes a formula operation by operation, without compiling anything: what the first subjects of a short run are judged by. It
/// gives, to the last decimal, what the compiled formula gives.
/// </summary>
internal sealed class FormulaInterpreter
{
    private readonly Formula formula;
    private readonly decimal[] numbers;
    private readonly Operation[] operations;
    private readonly int result;

    public FormulaInterpreter(Formula formula)
    {
        this.formula = formula;
        var (numberCount, operationCount) = (0, 0);
        Count(formula.Root, ref numberCount, ref operationCount);
        (numbers, operations) = (new decimal[numberCount], new Operation[operationCount]);
        (numberCount, operationCount) = (0, 0);
        result = Add(formula.Root, ref numberCount, ref operationCount);
    }

    /// <summary>Computes a figure from the raw figures of the references, in order; returns why there is none, or null.</summary>
    /// <exception cref="OverflowException">A result is beyond what <see cref="decimal"/> holds.</exception>
    public NotAssessedReason? Compute(ReadOnlySpan<decimal> references, out decimal figure)
    {
        figure = 0;
        // As many as a formula has tokens, at most.
        Span<decimal> places = stackalloc decimal[references.Length + numbers.Length + operations.Length];
        references.CopyTo(places);
        numbers.CopyTo(places[references.Length..]);
        foreach (var operation in operations)
        {
            var (left, right) = (places[operation.Left], places[operation.Right]);
            if (operation.Kind == FormulaNodeKind.Divide && right == 0)
                return NotAssessedReason.Undefined;
            var value = operation.Kind switch
            {
                FormulaNodeKind.Add => left + right,
                FormulaNodeKind.Subtract => left - right,
                FormulaNodeKind.Multiply => left * right,
                FormulaNodeKind.Divide => left / right,
                FormulaNodeKind.Min => Math.Min(left, right),
                FormulaNodeKind.Max => Math.Max(left, right),
                FormulaNodeKind.Abs => Math.Abs(left),
                _ => -left,
            };
            if (operation.Kind is FormulaNodeKind.Multiply or FormulaNodeKind.Divide && (value is >= Formula.StepLimit or <= -Formula.StepLimit))
                return NotAssessedReason.Inconsistent;
            places[operation.Target] = value;
        }

        figure = places[result];
        return null;
    }

    private static void Count(FormulaNode node, ref int numberCount, ref int operationCount)
    {
        numberCount += node.Kind == FormulaNodeKind.Number ? 1 : 0;
        operationCount += node.Operands.Count > 0 ? 1 : 0;
        foreach (var operand in node.Operands)
            Count(operand, ref numberCount, ref operationCount);
    }

    /// <summary>Adds the operations of a node, those of its operands before; returns the place of its value.</summary>
    private int Add(FormulaNode node, ref int numberCount, ref int operationCount)
    {
        var referenceCount = formula.References.Count;
        if (node.Kind == FormulaNodeKind.Measure)
            return FormulaCompiler.IndexOf(formula.References, node.MeasureId!);
        if (node.Kind == FormulaNodeKind.Number)
        {
            numbers[numberCount] = node.Number;
            return referenceCount + numberCount++;
        }

        var left = Add(node.Operands[0], ref numberCount, ref operationCount);
        var right = node.Operands.Count > 1 ? Add(node.Operands[1], ref numberCount, ref operationCount) : left;
        var target = referenceCount + numbers.Length + operationCount;
        operations[operationCount++] = new(node.Kind, left, right, target);
        return target;
    }

    private readonly record struct Operation(FormulaNodeKind Kind, int Left, int Right, int Target);
}
