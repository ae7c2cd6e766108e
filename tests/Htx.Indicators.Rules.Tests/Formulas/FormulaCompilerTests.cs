using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Htx.Indicators.Rules.Tests;

public sealed class FormulaCompilerTests
{
    [Theory]
    [InlineData("(a + b) / c * 100", "(f0 + f1) / f2 * 100m")]
    [InlineData("b - -a * 0.5", "f0 - -f1 * 0.5m")]
    [InlineData("min(a, max(b, abs(c)))", "Math.Min(f0, Math.Max(f1, Math.Abs(f2)))")]
    [InlineData("a + a", "f0 + f0")]
    public void The_parser_sees_only_places_literals_and_the_functions_of_Math(string formula, string written) =>
        Assert.Equal(written, FormulaCompiler.WriteForParser(Formula.Parse(formula)));

    [Theory]
    [InlineData("2 / 3 * 150", 100)]
    [InlineData("7 / 10", 0.7)]
    [InlineData("999999999999999999.999999999 - 999999999999999999", 0.999999999)]
    public void Numbers_are_decimal(string formula, double value)
    {
        Assert.Null(FormulaCompiler.Compile(Formula.Parse(formula))([], out var figure));
        Assert.Equal((decimal)value, Figures.Round(figure));
    }

    [Fact]
    public void Words_of_the_parser_can_be_measures()
    {
        string[] words = ["it", "iif", "null", "true", "new", "parent", "root", "Math", "as", "in", "is", "decimal", "Convert"];

        Assert.All(words, word =>
        {
            Assert.Null(FormulaCompiler.Compile(Formula.Parse($"{word} + 1"))([4], out var figure));
            Assert.Equal(5, figure);
        });
    }

    [Theory]
    [InlineData("decimal(DateTime.Now.Year)")]
    [InlineData("decimal(f0.ToString().Length)")]
    [InlineData("f0 > 1 ? 1m : 2m")]
    [InlineData("Math.Round(f0)")]
    [InlineData("Math.Pow(2, 3)")]
    [InlineData("decimal.Parse(\"1\")")]
    [InlineData("decimal(1 + 2)")]
    [InlineData("f0 % 2m")]
    [InlineData("(new [] { 1m, 2m }).Max()")]
    public void The_allow_list_holds_even_if_other_text_reached_the_parser(string text)
    {
        var figure = Expression.Parameter(typeof(decimal), "f0");
        var tree = TryParse(text, figure);

        if (tree is not null)
            Assert.Throws<InvalidOperationException>(() => FormulaTree.RequireAllowed(tree, [figure]));
    }

    [Theory]
    [InlineData("f0 % 2m")]
    [InlineData("Math.Round(f0)")]
    [InlineData("f0 > 1 ? 1m : 2m")]
    public void The_parser_itself_would_take_other_text(string text) =>
        Assert.NotNull(TryParse(text, Expression.Parameter(typeof(decimal), "f0")));

    [Fact]
    public void A_formula_of_300_tokens_compiles()
    {
        var formula = Formula.Parse(string.Join(" + ", Enumerable.Repeat("a", 150)));

        Assert.Null(FormulaCompiler.Compile(formula)([2], out var figure));
        Assert.Equal(300, figure);
    }

    /// <summary>More than one parser takes before another begins.</summary>
    [Fact]
    public void Formulas_compile_on_any_thread() => Parallel.For(0, 2_200, i =>
    {
        Assert.Null(FormulaCompiler.Compile(Formula.Parse($"a * {i}.5"))([2], out var figure));
        Assert.Equal((2 * i) + 1, figure);
    });

    private static Expression? TryParse(string text, ParameterExpression figure)
    {
        try
        {
            return new RuleExpressionParser(new ReSettings()).Parse(text, [figure], typeof(decimal));
        }
        catch (Exception e) when (e.GetType().Name is "ParseException" or "InvalidOperationException" or "ExpressionParserException")
        {
            return null;
        }
    }
}
