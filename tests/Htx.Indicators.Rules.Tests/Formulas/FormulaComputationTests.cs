using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

public sealed class FormulaComputationTests
{
    private static readonly Formula Quotient = Formula.Parse("(a + b) / c * 100");

    [Theory]
    [InlineData("a + b * c", 7)]
    [InlineData("(a + b) * c", 9)]
    [InlineData("a - b - c", -4)]
    [InlineData("a - (b - c)", 2)]
    [InlineData("-a * -c", 3)]
    [InlineData("c / b / a", 1.5)]
    [InlineData("min(a, b) + max(a, c)", 4)]
    [InlineData("abs(a - c) * 0.25", 0.5)]
    [InlineData("2", 2)]
    [InlineData("b", 2)]
    public void Step_by_step_a_formula_gives_what_it_says(string text, decimal expected)
    {
        var formula = Formula.Parse(text);
        var figures = formula.References.Select(id => (decimal)(id[0] - 'a' + 1)).ToArray();

        Assert.Null(new FormulaInterpreter(formula).Compute(figures, out var figure));
        Assert.Equal(expected, figure);
    }

    [Theory]
    [InlineData(0, NotAssessedReason.Undefined)]
    [InlineData(1, null)]
    public void A_denominator_of_zero_leaves_nothing(int denominator, NotAssessedReason? reason)
    {
        Assert.Equal(reason, new FormulaInterpreter(Quotient).Compute([35, 70, denominator], out var figure));
        Assert.Equal(reason is null ? 10_500 : 0, figure);
    }

    [Fact]
    public void A_step_that_is_too_large_leaves_nothing()
    {
        var square = Formula.Parse("a * a / a");

        Assert.Equal(NotAssessedReason.Inconsistent, new FormulaInterpreter(square).Compute([10_000_000_000_000m], out _));
        Assert.Null(new FormulaInterpreter(square).Compute([9_999_999_999_999m], out _));
        Assert.Equal(NotAssessedReason.Inconsistent, new FormulaInterpreter(Formula.Parse("a * b")).Compute([10_000_000_000_000m, -10_000_000_000_000m], out _));
    }

    [Fact]
    public async Task A_formula_that_is_used_often_is_compiled_beside_the_work_and_gives_the_same()
    {
        var computation = new FormulaComputation(Quotient, FormulaCompilation.WhenUsedOften);
        for (var i = 0; i < 99; i++)
            Assert.Equal(75, Figure());
        Assert.False(computation.IsCompiled);

        Assert.Equal(75, Figure());
        while (!computation.IsCompiled)
            await Task.Yield();

        Assert.Equal(75, Figure());

        decimal Figure()
        {
            Assert.Null(computation.Compute([35, 70, 140], out var figure));
            return figure;
        }
    }

    [Fact]
    public void A_formula_is_compiled_at_once_where_that_is_asked_for() =>
        Assert.True(new FormulaComputation(Quotient, FormulaCompilation.AtOnce).IsCompiled);

    /// <summary>Of random rule sets with figures around their cuts, denominators of zero and figures near the limits.</summary>
    [Fact]
    public void Compiled_or_not_a_rule_set_gives_the_same_figures()
    {
        var (figures, reasons) = (0, new HashSet<NotAssessedReason?>());
        for (ulong round = 0; figures < 20_000; round++)
        {
            var rules = RuleSets.All.Sample(1, new Rnd(round, 2021), 50)[0];
            var compiled = new CompiledMeasures(rules.Measures, FormulaCompilation.AtOnce);
            foreach (var set in RuleSetFigures.Around(rules).Generator.Sample(90, new Rnd(round, 47), 0))
            {
                var (one, other) = (new CompiledMeasures(rules.Measures, FormulaCompilation.WhenUsedOften).Compute(set), compiled.Compute(set));
                foreach (var measure in rules.Measures.Computed)
                {
                    Assert.Equal(other[measure.Id], one[measure.Id]);
                    figures++;
                    reasons.Add(one[measure.Id].Reason);
                }
            }
        }

        Assert.Equal(5, reasons.Count);
    }
}
