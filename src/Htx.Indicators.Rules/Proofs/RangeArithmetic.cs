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
    public static FigureRange? Of(FormulaNode node, Func<string, FigureRange?> figureOf)
    {
        if (node.Kind == FormulaNodeKind.Number)
            return FigureRange.Of(node.Number);
        if (node.Kind == FormulaNodeKind.Measure)
            return figureOf(node.MeasureId!);
        if (Of(node.Operands[0], figureOf) is not { } left)
            return null;
        if (node.Kind is FormulaNodeKind.Subtract or FormulaNodeKind.Divide or FormulaNodeKind.Multiply && AreSame(node.Operands[0], node.Operands[1]))
            return OfOneTwice(node.Kind, left);
        if (node.Operands.Count == 1)
            return node.Kind == FormulaNodeKind.Negate ? Negate(left) : Abs(left);
        return Of(node.Operands[1], figureOf) is { } right ? Combine(node.Kind, left, right) : null;
    }

    private static FigureRange? Combine(FormulaNodeKind kind, FigureRange left, FigureRange right)
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

    /// <summary>A figure without itself, in itself, or times itself, which is never below zero.</summary>
    private static FigureRange? OfOneTwice(FormulaNodeKind kind, FigureRange figures)
    {
        if (kind == FormulaNodeKind.Subtract)
            return FigureRange.Of(0);
        if (kind == FormulaNodeKind.Divide)
            return figures is { Min: 0, Max: 0 } ? null : FigureRange.Of(1);
        var sizes = Abs(figures);
        return Limited([Times(sizes.Min, sizes.Min), Times(sizes.Max, sizes.Max)], figures.WholeOnly);
    }

    /// <summary>Whether two formulas compute the same in the same way, and so the same figure.</summary>
    private static bool AreSame(FormulaNode one, FormulaNode other)
    {
        if ((one.Kind, one.Number, one.MeasureId) != (other.Kind, other.Number, other.MeasureId))
            return false;
        for (var i = 0; i < one.Operands.Count; i++)
        {
            if (!AreSame(one.Operands[i], other.Operands[i]))
                return false;
        }

        return true;
    }

    private static FigureRange Negate(FigureRange range) => new(-range.Max, -range.Min, range.WholeOnly);

    private static FigureRange Abs(FigureRange range) => range switch
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
