namespace Htx.Indicators.Tests;

public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("(a + b) / -3 * 100", "(1.000 + 0,5) / -3 × 100", "(1,000 + 0.5) / -3 × 100")]
    [InlineData("min(a, b)", "min(1.000; 0,5)", "min(1,000, 0.5)")]
    [InlineData("max ( a,abs(b) )", "max(1.000; abs(0,5))", "max(1,000, abs(0.5))")]
    [InlineData("-a - -b", "-1.000 - -0,5", "-1,000 - -0.5")]
    [InlineData("a*1000.25", "1.000 × 1.000,25", "1,000 × 1,000.25")]
    public void Figures_stand_in_the_place_of_measures(string formula, string vietnamese, string english)
    {
        var table = new Scene().Given("a", 1000).Given("b", 0.5m).Table();

        Assert.Equal(vietnamese, FormulaText.Substitute(Formula.Parse(formula), table, Language.Vietnamese));
        Assert.Equal(english, FormulaText.Substitute(Formula.Parse(formula), table, Language.English));
    }

    [Fact]
    public void A_negative_figure_stands_in_parentheses() =>
        Assert.Equal("5 - (-2,5)", Substitute(new Scene().Given("a", 5).Given("b", -2.5m), "a - b"));

    [Fact]
    public void A_figure_that_is_not_there_shows_as_a_gap() =>
        Assert.Equal("… / 5", Substitute(new Scene().Given("a", 5).Given("b", Observation.Missing), "b / a"));

    [Fact]
    public void A_given_figure_is_printed_whole_and_a_computed_one_with_two_decimals()
    {
        var scene = new Scene().Given("a", 0.123456789m).Computed("b", "a / 3", 33.333333333m);

        Assert.Equal("0,123456789 + 33,33", Substitute(scene, "a + b"));
    }

    [Fact]
    public void A_small_computed_figure_is_not_printed_as_zero() =>
        Assert.Equal("1 / 0,0004", Substitute(new Scene().Given("a", 1).Computed("b", "a / 2500", 0.0004m), "a / b"));

    private static string Substitute(Scene scene, string formula) =>
        FormulaText.Substitute(Formula.Parse(formula), scene.Table(), Language.Vietnamese);
}
