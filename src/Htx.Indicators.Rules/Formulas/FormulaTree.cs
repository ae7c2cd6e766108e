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

    // Called, not written out: the code of a formula is short then, and most of compiling it is making its code.
    private static readonly MethodInfo MultiplyMethod = ((Operation)Multiply).Method;
    private static readonly MethodInfo DivideMethod = ((Operation)Divide).Method;

    private static readonly ConstantExpression None = Expression.Constant(null, typeof(NotAssessedReason?));

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
        var steps = new Steps(end);
        steps.Assign(result, Expression.Constant(0m));
        for (var i = 0; i < figures.Count; i++)
            steps.Assign(figures[i], FigureAt(span, i));

        var value = steps.Flatten(tree);
        var body = Expression.Block(
            [.. steps.Variables, .. figures],
            [.. steps.Body, Expression.Assign(result, value), Expression.Label(end, None)]);
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

    private static decimal Read(ReadOnlySpan<decimal> figures, int index) => figures[index];

    /// <summary>An operation that may have no result; returns why, or null.</summary>
    private delegate NotAssessedReason? Operation(decimal left, decimal right, out decimal value);

    private static NotAssessedReason? Multiply(decimal left, decimal right, out decimal value)
    {
        value = left * right;
        return TooLarge(value);
    }

    private static NotAssessedReason? Divide(decimal left, decimal right, out decimal value)
    {
        value = 0;
        if (right == 0)
            return NotAssessedReason.Undefined;
        value = left / right;
        return TooLarge(value);
    }

    private static NotAssessedReason? TooLarge(decimal value) => value is >= Formula.StepLimit or <= -Formula.StepLimit ? NotAssessedReason.Inconsistent : null;

    /// <summary>The steps of a computation, one variable for each operation.</summary>
    private sealed class Steps(LabelTarget end)
    {
        private readonly ParameterExpression reason = Expression.Variable(typeof(NotAssessedReason?));
        private readonly List<ParameterExpression> variables = [];

        public IEnumerable<ParameterExpression> Variables => variables.Append(reason);

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
                case BinaryExpression { NodeType: ExpressionType.Multiply } product:
                    return StoreUnless(MultiplyMethod, product);
                case BinaryExpression { NodeType: ExpressionType.Divide } quotient:
                    return StoreUnless(DivideMethod, quotient);
                case BinaryExpression binary:
                    return Store(Expression.MakeBinary(binary.NodeType, Flatten(binary.Left), Flatten(binary.Right)));
                default:
                    return node;
            }
        }

        private ParameterExpression Store(Expression operation)
        {
            var variable = AddVariable();
            Assign(variable, operation);
            return variable;
        }

        /// <summary>Stores the result of an operation, or leaves with the reason why it has none.</summary>
        private ParameterExpression StoreUnless(MethodInfo operation, BinaryExpression node)
        {
            var (left, right, variable) = (Flatten(node.Left), Flatten(node.Right), AddVariable());
            Assign(reason, Expression.Call(operation, left, right, variable));
            Body.Add(Expression.IfThen(Expression.NotEqual(reason, None), Expression.Return(end, reason)));
            return variable;
        }

        private ParameterExpression AddVariable()
        {
            var variable = Expression.Variable(typeof(decimal));
            variables.Add(variable);
            return variable;
        }
    }
}
