namespace Htx.Indicators.Tests;

public sealed class IdentifiersTests
{
    private const string SixtyFour = "a123456789a123456789a123456789a123456789a123456789a123456789a123";

    [Theory]
    [InlineData("htxMembers")]
    [InlineData("A")]
    [InlineData("x1")]
    [InlineData("minimum")]
    [InlineData(SixtyFour)]
    public void IsMeasureId_accepts_ASCII_letters_and_digits_with_a_letter_first(string text) =>
        Assert.True(Identifiers.IsMeasureId(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1x")]
    [InlineData("htx-members")]
    [InlineData("htx_members")]
    [InlineData("htx.members")]
    [InlineData("htx members")]
    [InlineData("htx\n")]
    [InlineData("tỷLệ")]
    [InlineData("ty\u0309")]
    [InlineData("а")]
    [InlineData("ｘ")]
    [InlineData("x１")]
    [InlineData("min")]
    [InlineData("MAX")]
    [InlineData("Abs")]
    [InlineData(SixtyFour + "4")]
    public void IsMeasureId_refuses_everything_else(string? text) =>
        Assert.False(Identifiers.IsMeasureId(text));

    [Theory]
    [InlineData("47-nq-hdnd-2021")]
    [InlineData("5.1")]
    [InlineData("thap-muoi")]
    [InlineData("a_b")]
    [InlineData("min")]
    [InlineData("7")]
    [InlineData(SixtyFour)]
    public void IsId_accepts_points_hyphens_and_underscores_after_a_letter_or_digit(string text) =>
        Assert.True(Identifiers.IsId(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("a\0")]
    [InlineData("tháp-mười")]
    [InlineData("٣")]
    [InlineData(SixtyFour + "4")]
    public void IsId_refuses_everything_else(string? text) =>
        Assert.False(Identifiers.IsId(text));

    [Fact]
    public void Every_reserved_word_is_refused_in_any_case() =>
        Assert.All(Identifiers.Reserved, word => Assert.False(Identifiers.IsMeasureId(word) || Identifiers.IsMeasureId(word.ToUpperInvariant())));

    [Theory]
    [InlineData("min(a, a)")]
    [InlineData("max(a, a)")]
    [InlineData("abs(a)")]
    public void The_names_of_functions_are_reserved(string formula)
    {
        Assert.Contains(formula[..3], Identifiers.Reserved);
        Assert.Equal(["a"], Formula.Parse(formula).References);
    }
}
