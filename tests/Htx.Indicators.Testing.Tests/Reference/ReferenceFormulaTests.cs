namespace Htx.Indicators.Testing.Tests;

public sealed class ReferenceFormulaTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("8 - 4 - 2", 2)]
    [InlineData("8 / 4 / 2", 1)]
    [InlineData("-a + 5", 3)]
    [InlineData("2 * -a", -4)]
    [InlineData("min(a, 3) + max(a, 3)", 5)]
    [InlineData("abs(1 - a) * 1.5", 1.5)]
    public void A_formula_is_computed_as_at_school(string formula, double result) =>
        Assert.Equal((decimal)result, ReferenceFormula.Compute(formula, _ => 2));

    [Fact]
    public void It_names_the_measures_and_not_the_functions() =>
        Assert.Equal(["a", "b1", "c"], ReferenceFormula.MeasuresIn("max(a, b1 * 2) / (a - c)"));

    [Fact]
    public void A_zero_denominator_and_a_step_that_is_too_large_are_told_apart()
    {
        Assert.Throws<DivideByZeroException>(() => ReferenceFormula.Compute("1 / (a - a)", _ => 2));
        Assert.Throws<OverflowException>(() => ReferenceFormula.Compute("a * a", _ => 10_000_000_000_000m));
    }
}
