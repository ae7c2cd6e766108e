using System.Globalization;
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
    public void A_formula_gives_what_it_says(string text, decimal expected)
    {
        var figures = Formula.Parse(text).References.Select(id => (decimal)(id[0] - 'a' + 1)).ToArray();

        Assert.Equal((null, expected), Compute(text, figures));
    }

    [Theory]
    [InlineData(0, NotAssessedReason.Undefined)]
    [InlineData(1, null)]
    public void A_denominator_of_zero_leaves_nothing(int denominator, NotAssessedReason? reason) =>
        Assert.Equal((reason, reason is null ? 10_500 : 0), Compute("(a + b) / c * 100", 35, 70, denominator));

    [Theory]
    [InlineData("a * a / a", "10000000000000", true)]
    [InlineData("a * a / a", "9999999999999", false)]
    [InlineData("a * -a / a", "10000000000000", true)]
    [InlineData("a * -a / a", "9999999999999", false)]
    [InlineData("a / 0.000000001", "100000000000000000", true)]
    [InlineData("a / 0.000000001", "99999999999999999", false)]
    [InlineData("a / 0.000000001", "-100000000000000000", true)]
    [InlineData("a / 0.000000001", "-99999999999999999", false)]
    [InlineData("a + a - a", "99999999999999999999999999", false)]
    public void A_product_or_quotient_that_is_too_large_leaves_nothing(string text, string figure, bool isTooLarge) =>
        Assert.Equal(isTooLarge ? NotAssessedReason.Inconsistent : null, Compute(text, decimal.Parse(figure, CultureInfo.InvariantCulture)).Reason);

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

    /// <summary>Step by step and by compiled code, which must give the same.</summary>
    private static (NotAssessedReason? Reason, decimal Figure) Compute(string text, params decimal[] figures)
    {
        var formula = Formula.Parse(text);
        var given = (new FormulaInterpreter(formula).Compute(figures, out var figure), figure);

        Assert.Equal(given, (FormulaCompiler.Compile(formula)(figures, out figure), figure));
        return given;
    }
}
