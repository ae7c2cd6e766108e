namespace Htx.Indicators.Rules;

/// <summary>
/// What a formula can give when its figures lie in ranges. Each operation is the evaluator's own, applied to the ends, and rounds as
/// that does; so no figure is ever computed outside, and of ranges of one figure the result is that figure.
/// </summary>
internal static class RangeArithmetic
{
    /// <summary>The nearest to zero that a denominator can be; only its size matters.</summary>
    private const decimal Nearest = 0.000_000_000_000_000_000_000_000_000_1m;

    /// <summary>The range of a formula; null when it never has a figure, since a denominator is always zero or a result always too large.</summary>
    /// <param name="node">The formula.</param>
    /// <param name="figureOf">The range of a measure; null when that never has a figure.</param>
    /// <param name="valueOf">What is known otherwise of an operation, null when that never has a figure.</param>
    public static FigureRange? Of(FormulaNode node, Func<string, FigureRange?> figureOf, Func<FormulaNode, FigureRange?> valueOf)
    {
        var operands = node.Operands.Select(operand => Of(operand, figureOf, valueOf)).ToArray();
        return Of(node, operands, figureOf) is { } range && valueOf(node) is { } known ? range.Common(known) : null;
    }

    /// <summary>The range of a formula of which nothing more is known; of single figures, what it computes.</summary>
    public static FigureRange? Of(FormulaNode node, Func<string, FigureRange?> figureOf) =>
        Of(node, [.. node.Operands.Select(operand => Of(operand, figureOf))], figureOf);

    private static FigureRange? Of(FormulaNode node, FigureRange?[] operands, Func<string, FigureRange?> figureOf)
    {
        if (node.Kind == FormulaNodeKind.Number)
            return FigureRange.Of(node.Number);
        if (node.Kind == FormulaNodeKind.Measure)
            return figureOf(node.MeasureId!);
        if (operands[0] is not { } left)
            return null;
        if (operands.Length == 1)
            return node.Kind == FormulaNodeKind.Negate ? Negate(left) : Abs(left);
        return operands[1] is { } right ? Of(node.Kind, left, right) : null;
    }

    /// <summary>The range of an operation with two operands.</summary>
    public static FigureRange? Of(FormulaNodeKind kind, FigureRange left, FigureRange right)
    {
        var whole = left.WholeOnly && right.WholeOnly;
        return kind switch
        {
            FormulaNodeKind.Add => new(WithoutEnd(left.Min + right.Min), WithoutEnd(left.Max + right.Max), whole),
            FormulaNodeKind.Subtract => new(WithoutEnd(left.Min - right.Max), WithoutEnd(left.Max - right.Min), whole),
            FormulaNodeKind.Min => new(Math.Min(left.Min, right.Min), Math.Min(left.Max, right.Max), whole),
            FormulaNodeKind.Max => new(Math.Max(left.Min, right.Min), Math.Max(left.Max, right.Max), whole),
            FormulaNodeKind.Multiply => Limited([Times(left.Min, right.Min), Times(left.Min, right.Max), Times(left.Max, right.Min), Times(left.Max, right.Max)], whole),
            _ => Divide(left, right),
        };
    }

    /// <summary>So many times a range.</summary>
    public static FigureRange Scale(FigureRange range, decimal times)
    {
        var (one, other) = (Times(range.Min, times), Times(range.Max, times));
        return new(Math.Min(one, other), Math.Max(one, other), range.WholeOnly && decimal.IsInteger(times));
    }

    private static FigureRange Negate(FigureRange range) => new(-range.Max, -range.Min, range.WholeOnly);

    /// <summary>A range without its sign.</summary>
    public static FigureRange Abs(FigureRange range) => range switch
    {
        { Min: >= 0 } => range,
        { Max: <= 0 } => Negate(range),
        _ => new(0, Math.Max(-range.Min, range.Max), range.WholeOnly),
    };

    /// <summary>A quotient by the denominators on either side of zero.</summary>
    private static FigureRange? Divide(FigureRange numerator, FigureRange denominator)
    {
        var nearest = denominator.WholeOnly ? 1 : Nearest;
        decimal[] above = denominator.Max > 0 ? [Math.Max(denominator.Min, nearest), denominator.Max] : [];
        decimal[] below = denominator.Min < 0 ? [denominator.Min, Math.Min(denominator.Max, -nearest)] : [];
        decimal[] quotients = [.. above.Concat(below).SelectMany(end => new[] { Over(numerator.Min, end), Over(numerator.Max, end) })];
        return quotients.Length == 0 ? null : Limited(quotients, whole: false);
    }

    /// <summary>The range of results, none of which reaches the limit of a step; null when all do.</summary>
    private static FigureRange? Limited(decimal[] results, bool whole)
    {
        var (min, max) = (results.Min(), results.Max());
        return min >= Formula.StepLimit || max <= -Formula.StepLimit ? null : new(min, max, whole);
    }

    private static decimal Times(decimal one, decimal other) =>
        IsBeyond(Math.Abs((double)one) * Math.Abs((double)other)) ? Math.Sign(one) * Math.Sign(other) * FigureRange.NoEnd : WithoutEnd(one * other);

    private static decimal Over(decimal one, decimal other) =>
        IsBeyond(Math.Abs((double)one) / Math.Abs((double)other)) ? Math.Sign(one) * Math.Sign(other) * FigureRange.NoEnd : WithoutEnd(one / other);

    private static bool IsBeyond(double size) => size > (double)FigureRange.NoEnd;

    private static decimal WithoutEnd(decimal result) => Math.Clamp(result, -FigureRange.NoEnd, FigureRange.NoEnd);
}
