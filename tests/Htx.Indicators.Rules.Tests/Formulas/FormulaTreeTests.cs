using System.Linq.Expressions;

namespace Htx.Indicators.Rules.Tests;

/// <summary>No formula leads to such trees: what cuts formulas into tokens knows nothing of them. Should the parser ever make one, it is refused wherever it stands.</summary>
public sealed class FormulaTreeTests
{
    private static readonly ParameterExpression Figure = Expression.Parameter(typeof(decimal), "f0");
    private static readonly ParameterExpression Stranger = Expression.Parameter(typeof(decimal), "f1");
    private static readonly ConstantExpression One = Expression.Constant(1m);

    private static readonly Expression[] Arithmetic =
    [
        One, Figure, Expression.Negate(Figure), Expression.Add(Figure, One), Expression.Subtract(Figure, One), Expression.Multiply(Figure, One), Expression.Divide(Figure, One),
        Call(nameof(Math.Min), Figure, One), Call(nameof(Math.Max), Figure, One), Call(nameof(Math.Abs), Figure),
    ];

    private static readonly Expression[] Other =
    [
        Stranger, Expression.Modulo(Figure, One), Expression.Condition(Expression.Constant(true), Figure, One), Call(nameof(Math.Floor), Figure), Expression.Default(typeof(decimal)),
        Expression.Convert(Expression.Constant(1), typeof(decimal)), Expression.Field(null, typeof(decimal), nameof(decimal.MaxValue)), Expression.Constant("x"), Expression.Constant(1d),
    ];

    [Fact]
    public void Arithmetic_over_declared_figures_is_taken() => Assert.All(Arithmetic, Require);

    [Fact]
    public void Anything_else_is_refused_wherever_it_stands() => Assert.All(Other, other =>
    {
        Assert.Throws<InvalidOperationException>(() => Require(other));
        if (other.Type != typeof(decimal))
            return;
        foreach (var around in (Expression[])[Expression.Negate(other), Expression.Add(other, One), Expression.Add(One, other), Call(nameof(Math.Abs), other), Call(nameof(Math.Min), other, One), Call(nameof(Math.Min), One, other), Expression.Negate(Expression.Divide(One, Call(nameof(Math.Abs), other)))])
            Assert.Throws<InvalidOperationException>(() => Require(around));
    });

    private static void Require(Expression tree) => FormulaTree.RequireAllowed(tree, [Figure]);

    private static MethodCallExpression Call(string name, params Expression[] arguments) =>
        Expression.Call(typeof(Math).GetMethod(name, [.. arguments.Select(_ => typeof(decimal))])!, arguments);
}
