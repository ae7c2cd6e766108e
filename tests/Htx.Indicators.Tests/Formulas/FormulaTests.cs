namespace Htx.Indicators.Tests;

public sealed class FormulaTests
{
    public static TheoryData<string, string[]> Accepted() => new()
    {
        { "a", ["a"] },
        { "100", [] },
        { "0.5", [] },
        { "0.123456789", [] },
        { "999999999999999999.999999999", [] },
        { "(managersCollege + managersIntermediate) / managers * 100", ["managersCollege", "managersIntermediate", "managers"] },
        { "b + a + b", ["b", "a"] },
        { "A + a", ["A", "a"] },
        { "-a", ["a"] },
        { "-(-a)", ["a"] },
        { "a - -b", ["a", "b"] },
        { "a*-1", ["a"] },
        { "((a))", ["a"] },
        { "min(a, b)", ["a", "b"] },
        { "max (a , 0)", ["a"] },
        { "abs(-a)", ["a"] },
        { "min(max(a, b), abs(c - d)) / (2)", ["a", "b", "c", "d"] },
        { "  a  +  b  ", ["a", "b"] },
        { "minimum + absent + max1", ["minimum", "absent", "max1"] },
        { "new + typeof + null + true", ["new", "typeof", "null", "true"] },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Parse_reads_measures_numbers_operators_parentheses_and_three_functions(string text, string[] references)
    {
        var formula = Formula.Parse(text);

        Assert.Equal(text, formula.Text);
        Assert.Equal(references, formula.References);
    }

    [Fact]
    public void Tokens_say_what_stands_where() =>
        Assert.Equal(
            [
                new(FormulaTokenKind.Negation, "-", 0),
                new(FormulaTokenKind.Function, "min", 1),
                new(FormulaTokenKind.Open, "(", 5),
                new(FormulaTokenKind.Measure, "a", 6),
                new(FormulaTokenKind.Comma, ",", 7),
                new(FormulaTokenKind.Number, "0.5", 9),
                new(FormulaTokenKind.Close, ")", 12),
                new(FormulaTokenKind.Operator, "-", 14),
                new(FormulaTokenKind.Measure, "b", 16),
            ],
            Formula.Parse("-min (a, 0.5) - b").Tokens);

    [Theory]
    [InlineData("a / b * 100", "a/b*100")]
    [InlineData("min(a, b)", " min ( a,b ) ")]
    public void Formulas_that_differ_in_blanks_are_equal(string one, string other)
    {
        Assert.Equal(Formula.Parse(one), Formula.Parse(other));
        Assert.Equal(Formula.Parse(one).GetHashCode(), Formula.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("a + b", "b + a")]
    [InlineData("a - b", "a + b")]
    [InlineData("a", "A")]
    [InlineData("a", "(a)")]
    [InlineData("min(a, b)", "max(a, b)")]
    public void Formulas_of_other_tokens_are_not_equal(string one, string other) =>
        Assert.NotEqual(Formula.Parse(one), Formula.Parse(other));

    [Fact]
    public void A_formula_is_not_equal_to_its_text_or_to_nothing()
    {
        Assert.False(Formula.Parse("a").Equals((object)"a"));
        Assert.False(Formula.Parse("a").Equals(null));
    }

    [Fact]
    public void Parse_says_what_is_wrong_and_where_counting_from_one()
    {
        var exception = Assert.Throws<FormatException>(() => Formula.Parse("a + 1e5"));

        Assert.Equal("Not a formula (BadNumber) at character 5: '1e5'.", exception.Message);
    }

    [Fact]
    public void TryParse_refuses_null() =>
        Assert.Throws<ArgumentNullException>(() => Formula.TryParse(null!, out _, out _));
}
