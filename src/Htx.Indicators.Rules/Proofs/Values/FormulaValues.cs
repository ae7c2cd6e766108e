namespace Htx.Indicators.Rules;

/// <summary>
/// What the formulas of a document have in common: which of them compute the same, and what comes out whatever the figures, as of
/// <c>a - a</c> and <c>a / a * 100</c>. Of every formula it says only what decimals give to the last place, or how far off they are.
/// </summary>
internal sealed class FormulaValues
{
    /// <summary>Below this, counted in the last decimal that occurs, sums are computed without being rounded.</summary>
    private const double ExactLimit = 1e28;

    /// <summary>Far more than a product and a quotient are rounded by.</summary>
    private const decimal RoundingShare = 0.000_000_000_000_000_000_000_001m;

    private readonly Dictionary<string, ExactSum> measures = new(StringComparer.Ordinal);
    private readonly Dictionary<FormulaNode, ExactSum> nodes = [];
    private readonly Dictionary<(FormulaNodeKind Operation, string Left, string? Right), ExactSum> results = [];
    private readonly List<FormulaValue> values = [];

    /// <summary>Adds a measure; those that its formula uses are there already.</summary>
    public void Add(Measure measure) => measures.Add(measure.Id, measure.Formula is { } formula ? Of(formula.Root) : AddValue(FormulaValue.OfGiven(measure)));

    /// <summary>The value of a formula or of a part of one.</summary>
    public ExactSum Of(FormulaNode node)
    {
        if (!nodes.TryGetValue(node, out var sum))
            nodes.Add(node, sum = Compute(node));
        return sum;
    }

    /// <summary>What a value can be, where it is anything; null when it never is.</summary>
    public FigureRange? RangeOf(ExactSum sum)
    {
        FigureRange? range = FigureRange.Of(sum.Constant);
        foreach (var (value, times) in sum.Terms)
        {
            if (range is not { } sofar || values[value].Range is not { } one)
                return null;
            range = RangeArithmetic.Of(FormulaNodeKind.Add, sofar, RangeArithmetic.Scale(one, times));
        }

        return range;
    }

    /// <summary>The measures that the value depends on, and those that come into it more than once; what cancels out does not. Null when there are too many.</summary>
    public FigureSources? SourcesOf(params IReadOnlyList<ExactSum> sums) =>
        FigureSources.Join(sums.SelectMany(sum => sum.Terms).Select(term => values[term.Value].Sources)) is { Count: <= FigureSources.Most } sources ? sources : null;

    private ExactSum Compute(FormulaNode node)
    {
        if (node.Kind == FormulaNodeKind.Number)
            return ExactSum.Of(node.Number);
        if (node.Kind == FormulaNodeKind.Measure)
            return measures[node.MeasureId!];
        var left = Of(node.Operands[0]);
        if (node.Operands.Count == 1)
            return node.Kind == FormulaNodeKind.Negate ? left.Negated() : Abs(left);
        var right = Of(node.Operands[1]);
        return ComputeNumber(node.Kind, left, right) ?? node.Kind switch
        {
            FormulaNodeKind.Add => Add(left, right),
            FormulaNodeKind.Subtract => Add(left, right.Negated()),
            FormulaNodeKind.Multiply => left.Number is { } number ? Multiply(right, number) ?? Commutative(node.Kind, left, right)
                : right.Number is { } other ? Multiply(left, other) ?? Commutative(node.Kind, left, right)
                : Commutative(node.Kind, left, right),
            FormulaNodeKind.Divide => Divide(left, right),
            _ => left.Key == right.Key ? left : Commutative(node.Kind, left, right),
        };
    }

    /// <summary>What numbers give, computed as an evaluation does.</summary>
    private static ExactSum? ComputeNumber(FormulaNodeKind kind, ExactSum left, ExactSum right) =>
        left.Number is { } one && right.Number is { } other && RangeArithmetic.Of(kind, FigureRange.Of(one), FigureRange.Of(other)) is { Min: > -Formula.StepLimit and < Formula.StepLimit } result
            ? ExactSum.Of(result.Min)
            : null;

    private ExactSum Abs(ExactSum sum) => RangeOf(sum) switch
    {
        { Min: >= 0 } => sum,
        { Max: <= 0 } => sum.Negated(),
        _ => Result(FormulaNodeKind.Abs, sum, null),
    };

    private ExactSum Add(ExactSum left, ExactSum right) => AddExactly(left, right) ?? Commutative(FormulaNodeKind.Add, left, right);

    /// <summary>The sum of both where it is computed without being rounded.</summary>
    private ExactSum? AddExactly(ExactSum left, ExactSum right) =>
        left.Number == 0 ? right
        : right.Number == 0 ? left
        : left.Plus(right) is { } sum && IsExact(sum) ? sum
        : null;

    private ExactSum? Multiply(ExactSum sum, decimal number) => number switch
    {
        0 => ExactSum.Of(0),
        1 => sum,
        -1 => sum.Negated(),
        _ => sum.Times(number) is { } product && IsExact(product) ? product : null,
    };

    private ExactSum Divide(ExactSum left, ExactSum right) =>
        left.Number == 0 || right.Number == 1 ? left
        : right.Number == -1 ? left.Negated()
        : left.Over(right) is { } ratio ? ExactSum.Of(ratio)
        : Result(FormulaNodeKind.Divide, left, right);

    /// <summary>A value that is the same in either order.</summary>
    private ExactSum Commutative(FormulaNodeKind kind, ExactSum left, ExactSum right) =>
        string.CompareOrdinal(left.Key, right.Key) <= 0 ? Result(kind, left, right) : Result(kind, right, left);

    private ExactSum Result(FormulaNodeKind kind, ExactSum left, ExactSum? right)
    {
        var key = (kind, left.Key, right?.Key);
        if (results.TryGetValue(key, out var sum))
            return sum;
        ExactSum[] operands = right is null ? [left] : [left, right];
        sum = AddValue(FormulaValue.OfResult(kind, operands, RangeOfResult(kind, left, right), SourcesOf(operands)));
        results.Add(key, sum);
        return sum;
    }

    private FigureRange? RangeOfResult(FormulaNodeKind kind, ExactSum left, ExactSum? right)
    {
        if (RangeOf(left) is not { } one)
            return null;
        if (right is null)
            return RangeArithmetic.Abs(one);
        if (RangeOf(right) is not { } other || RangeArithmetic.Of(kind, one, other) is not { } range)
            return null;
        return kind == FormulaNodeKind.Divide && QuotientOf(left, right) is { } known ? range.Common(known) : range;
    }

    /// <summary>What is known of a quotient whose two sides have to do with each other; null when nothing is.</summary>
    private FigureRange? QuotientOf(ExactSum left, ExactSum right)
    {
        // “a * 100 / a”, where a times 100 has more digits than a decimal.
        if (left is { Terms: [(var value, 1)], Constant: 0 } && values[value] is { Operation: FormulaNodeKind.Multiply, Operands: [var one, var other] }
            && (one.Key == right.Key ? other : other.Key == right.Key ? one : null)?.Number is { } times && decimal.IsInteger(times) && ExactSum.IsMultiple(times))
        {
            return new(times - (Math.Abs(times) * RoundingShare), times + (Math.Abs(times) * RoundingShare), false);
        }

        // “a / (a + b)”, none of which is below 0: a part of the whole.
        return RangeOf(left) is { Min: >= 0 } && AddExactly(right, left.Negated()) is { } rest && RangeOf(rest) is { Min: >= 0 } ? new(0, 1, false) : null;
    }

    private bool IsExact(ExactSum sum)
    {
        var decimals = sum.Terms.Select(term => values[term.Value].Decimals + term.Times.Scale).Append(sum.Constant.Scale).Max();
        var size = sum.Terms.Sum(term => values[term.Value].Size * (double)Math.Abs(term.Times)) + (double)Math.Abs(sum.Constant);
        return size * Math.Pow(10, decimals) < ExactLimit;
    }

    private ExactSum AddValue(FormulaValue value)
    {
        values.Add(value);
        return ExactSum.OfValue(values.Count - 1);
    }
}
