using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class FormulaCompilerProperties
{
    private static readonly Gen<decimal> Figure = Gen.Elements(0m, 1, -1, 2, 3, 7, 100, 0.1m, -0.5m, 999_999_999_999_999_999m, 0.000000001m);

    [Law(MaxTest = 1_000)]
    public Property A_compiled_formula_gives_what_the_definition_gives() =>
        Prop.ForAll(Arithmetic.Gen.ToArbitrary(), Gen.ArrayOf(Figure, 3).ToArbitrary(), (tree, figures) =>
        {
            if (!Formula.TryParse(tree.ToString(), out var formula, out _))
                return;
            var named = new Dictionary<string, decimal> { ["a"] = figures[0], ["b"] = figures[1], ["c"] = figures[2] };

            Assert.Equal(Defined(() => tree.Compute(named)), Compiled(formula, named));
        });

    [Fact]
    public void The_random_formulas_reach_division_by_zero_and_overflow()
    {
        var random = new Rnd(9, 5);
        var outcomes = Arithmetic.Gen.Sample(2_000, random, 50).Zip(Gen.ArrayOf(Figure, 3).Sample(2_000, random, 50), (tree, figures) =>
            Defined(() => tree.Compute(new Dictionary<string, decimal> { ["a"] = figures[0], ["b"] = figures[1], ["c"] = figures[2] })).Outcome).ToArray();

        Assert.InRange(outcomes.Count(outcome => outcome == "value"), 800, 1_900);
        Assert.InRange(outcomes.Count(outcome => outcome == "undefined"), 50, 1_200);
        Assert.InRange(outcomes.Count(outcome => outcome == "overflow"), 5, 1_200);
    }

    private static (string Outcome, decimal Value) Defined(Func<decimal> compute)
    {
        try
        {
            return ("value", compute());
        }
        catch (DivideByZeroException)
        {
            return ("undefined", 0);
        }
        catch (OverflowException)
        {
            return ("overflow", 0);
        }
    }

    private static (string Outcome, decimal Value) Compiled(Formula formula, Dictionary<string, decimal> figures)
    {
        var references = formula.References.Select(id => figures[id]).ToArray();
        try
        {
            return FormulaCompiler.Compile(formula)(references, out var value) switch
            {
                null => ("value", value),
                NotAssessedReason.Undefined => ("undefined", 0),
                _ => ("overflow", 0),
            };
        }
        catch (OverflowException)
        {
            return ("overflow", 0);
        }
    }
}
