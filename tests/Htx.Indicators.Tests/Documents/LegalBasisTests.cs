namespace Htx.Indicators.Tests;

public sealed class LegalBasisTests
{
    [Fact]
    public void Is_the_rule_sets_own_unless_it_names_another_document()
    {
        Assert.Null(new LegalBasis("chỉ tiêu 5", "đạt 40%").Document);
        Assert.Equal("36-CTr/HU", new LegalBasis("mục 2", "đạt 40%", "36-CTr/HU").Document);
    }

    [Theory]
    [InlineData(null, "đạt 40%")]
    [InlineData("", "đạt 40%")]
    [InlineData(" ", "đạt 40%")]
    [InlineData("chỉ tiêu 5", null)]
    [InlineData("chỉ tiêu 5", "")]
    [InlineData("chỉ tiêu 5", " ")]
    public void Refuses_to_lack_its_clause_or_its_quote(string? clause, string? quote) =>
        Assert.ThrowsAny<ArgumentException>(() => new LegalBasis(clause!, quote!));

    [Fact]
    public void Equals_another_of_the_same_words() =>
        Assert.Equal(new LegalBasis("chỉ tiêu 5", "đạt 40%"), new LegalBasis("chỉ tiêu 5", "đạt 40%"));
}
