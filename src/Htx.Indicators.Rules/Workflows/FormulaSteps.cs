using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>
/// A formula as parameters of RulesEngine, one pair for each product and quotient: whether it can be computed, and its value
/// (0 where it cannot, and never used then). An exception in one parameter would leave every rule of a workflow without an
/// answer, so each denominator and each size is looked at before anything is computed with it.
/// </summary>
internal sealed class FormulaSteps(string measureId, Func<string, string> figure)
{
    /// <summary>A product below this is computed without overflowing; what reaches it is beyond <see cref="Formula.StepLimit"/> in any case.</summary>
    private const decimal Guard = Formula.StepLimit * 100;

    private readonly List<(string Name, string Expression)> parameters = [];
    private readonly List<string> conditions = [];

    /// <summary>The parameters so far, each after those it uses.</summary>
    public IReadOnlyList<(string Name, string Expression)> Parameters => parameters;

    /// <summary>Whether all steps so far can be computed, given that <paramref name="known"/> holds.</summary>
    public string Computable(string known) => conditions.Count == 0 ? known : string.Join(" && ", conditions);

    /// <summary>The value of a node; <paramref name="known"/> says whether the figures it starts from are known.</summary>
    public string Value(FormulaNode node, string known) => node.Kind switch
    {
        FormulaNodeKind.Number => FormulaCompiler.Literal(node.Number),
        FormulaNodeKind.Measure => figure(node.MeasureId!),
        FormulaNodeKind.Negate => $"(-{Value(node.Operands[0], known)})",
        FormulaNodeKind.Add => $"({Value(node.Operands[0], known)} + {Value(node.Operands[1], known)})",
        FormulaNodeKind.Subtract => $"({Value(node.Operands[0], known)} - {Value(node.Operands[1], known)})",
        FormulaNodeKind.Min => $"Math.Min({Value(node.Operands[0], known)}, {Value(node.Operands[1], known)})",
        FormulaNodeKind.Max => $"Math.Max({Value(node.Operands[0], known)}, {Value(node.Operands[1], known)})",
        FormulaNodeKind.Abs => $"Math.Abs({Value(node.Operands[0], known)})",
        _ => Step(node, known),
    };

    private string Step(FormulaNode node, string known)
    {
        var (left, right) = (Value(node.Operands[0], known), Value(node.Operands[1], known));
        var index = (parameters.Count / 2).ToString(CultureInfo.InvariantCulture);
        var (can, step) = ($"can_{measureId}_{index}", $"step_{measureId}_{index}");
        var fits = node.Kind == FormulaNodeKind.Multiply ? FitsProduct(left, right, node.Operands[1]) : FitsQuotient(left, right, node.Operands[1]);
        parameters.Add((can, fits is null ? Computable(known) : $"{Computable(known)} && {fits}"));
        parameters.Add((step, $"iif({can}, {left} {(node.Kind == FormulaNodeKind.Multiply ? "*" : "/")} {right}, 0m)"));
        // What holds for this step holds for the ones before it, so only its own conditions are carried on.
        conditions.Clear();
        conditions.Add(can);
        conditions.Add($"Math.Abs({step}) < {FormulaCompiler.Literal(Formula.StepLimit)}");
        return step;
    }

    /// <summary>Null where the second factor is a plain number that makes nothing larger.</summary>
    private static string? FitsProduct(string left, string right, FormulaNode factor) => factor switch
    {
        { Kind: FormulaNodeKind.Number, Number: <= 1 } => null,
        { Kind: FormulaNodeKind.Number } => $"Math.Abs({left}) < {FormulaCompiler.Literal(decimal.Floor(Guard / factor.Number))}",
        _ => $"(Math.Abs({right}) <= 1m || Math.Abs({left}) < {FormulaCompiler.Literal(Guard)} / Math.Abs({right}))",
    };

    /// <summary>Null where the denominator is a plain number by which anything can be divided.</summary>
    private static string? FitsQuotient(string left, string right, FormulaNode denominator) =>
        denominator is { Kind: FormulaNodeKind.Number, Number: >= 1 }
            ? null
            : $"{right} != 0m && (Math.Abs({right}) >= 1m || Math.Abs({left}) < {FormulaCompiler.Literal(Guard)} * Math.Abs({right}))";
}
