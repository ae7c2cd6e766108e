using System.Linq.Expressions;
using System.Reflection;

namespace Htx.Indicators.Rules;

/// <summary>The parsed tree of a formula: what it may hold, and how it becomes a delegate that sees a zero denominator before dividing.</summary>
internal static class FormulaTree
{
    private static readonly MethodInfo[] Functions =
    [
        typeof(Math).GetMethod(nameof(Math.Min), [typeof(decimal), typeof(decimal)])!,
        typeof(Math).GetMethod(nameof(Math.Max), [typeof(decimal), typeof(decimal)])!,
        typeof(Math).GetMethod(nameof(Math.Abs), [typeof(decimal)])!,
    ];

    // The indexer of a span returns a reference, which expression trees cannot hold.
    private static readonly MethodInfo ReadMethod = ((Func<ReadOnlySpan<decimal>, int, decimal>)Read).Method;

    /// <summary>Refuses every node that is not arithmetic over the given figures.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public static void RequireAllowed(Expression tree, IReadOnlyCollection<ParameterExpression> figures)
    {
        if (!IsAllowed(tree, figures))
            throw new InvalidOperationException($"The expression '{tree}' ({tree.NodeType}, {tree.Type}) is not arithmetic over declared figures.");
        foreach (var operand in Operands(tree))
            RequireAllowed(operand, figures);
    }

    /// <summary>Compiles the tree, one step after another, so that a division by zero leaves at once and without an exception, and so does a result that is too large.</summary>
    public static FormulaCompiler.Compute ToDelegate(Expression tree, IReadOnlyList<ParameterExpression> figures)
    {
        var span = Expression.Parameter(typeof(ReadOnlySpan<decimal>), "references");
        var result = Expression.Parameter(typeof(decimal).MakeByRefType(), "figure");
        var end = Expression.Label(typeof(NotAssessedReason?));
        var steps = new Steps(result, end);
        for (var i = 0; i < figures.Count; i++)
            steps.Assign(figures[i], FigureAt(span, i));

        var value = steps.Flatten(tree);
        var body = Expression.Block(
            steps.Variables.Concat(figures),
            [.. steps.Body, Expression.Assign(result, value), Expression.Label(end, Reason(null))]);
        return Expression.Lambda<FormulaCompiler.Compute>(body, span, result).Compile();
    }

    private static bool IsAllowed(Expression node, IReadOnlyCollection<ParameterExpression> figures) => node switch
    {
        { Type: var type } when type != typeof(decimal) => false,
        ConstantExpression => true,
        ParameterExpression figure => figures.Contains(figure),
        UnaryExpression { NodeType: ExpressionType.Negate } => true,
        BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide } => true,
        MethodCallExpression call => Functions.Contains(call.Method),
        _ => false,
    };

    private static Expression[] Operands(Expression node) => node switch
    {
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        MethodCallExpression call => [.. call.Arguments],
        _ => [],
    };

    private static MethodCallExpression FigureAt(ParameterExpression span, int index) =>
        Expression.Call(ReadMethod, span, Expression.Constant(index));

    private static ConstantExpression Reason(NotAssessedReason? reason) => Expression.Constant(reason, typeof(NotAssessedReason?));

    private static decimal Read(ReadOnlySpan<decimal> figures, int index) => figures[index];

    /// <summary>The steps of a computation, one variable for each operation.</summary>
    private sealed class Steps(ParameterExpression result, LabelTarget end)
    {
        public List<ParameterExpression> Variables { get; } = [];

        public List<Expression> Body { get; } = [];

        public void Assign(ParameterExpression variable, Expression value) => Body.Add(Expression.Assign(variable, value));

        public Expression Flatten(Expression node)
        {
            switch (node)
            {
                case UnaryExpression unary:
                    return Store(Expression.Negate(Flatten(unary.Operand)));
                case MethodCallExpression call:
                    return Store(Expression.Call(call.Method, call.Arguments.Select(Flatten).ToArray()));
                case BinaryExpression binary:
                    var (left, right) = (Flatten(binary.Left), Flatten(binary.Right));
                    if (binary.NodeType == ExpressionType.Divide)
                        LeaveIf(Expression.Equal(right, Expression.Constant(0m)), NotAssessedReason.Undefined);
                    var value = Store(Expression.MakeBinary(binary.NodeType, left, right));
                    if (binary.NodeType is ExpressionType.Multiply or ExpressionType.Divide)
                        LeaveIf(IsTooLarge(value), NotAssessedReason.Inconsistent);
                    return value;
                default:
                    return node;
            }
        }

        private ParameterExpression Store(Expression operation)
        {
            var variable = Expression.Variable(typeof(decimal));
            Variables.Add(variable);
            Assign(variable, operation);
            return variable;
        }

        private static BinaryExpression IsTooLarge(Expression value) => Expression.OrElse(
            Expression.GreaterThanOrEqual(value, Expression.Constant(Formula.StepLimit)),
            Expression.LessThanOrEqual(value, Expression.Constant(-Formula.StepLimit)));

        private void LeaveIf(Expression condition, NotAssessedReason reason) =>
            Body.Add(Expression.IfThen(
                condition,
                Expression.Block(Expression.Assign(result, Expression.Constant(0m)), Expression.Return(end, Reason(reason)))));
    }
}
