namespace Htx.Indicators.Tests;

public sealed class LegalDocumentTests
{
    [Fact]
    public void Is_cited_by_its_number() =>
        Assert.Equal("47/NQ-HĐND", new LegalDocument("Nghị quyết", "Kinh tế tập thể", "47/NQ-HĐND").Citation);

    [Fact]
    public void Is_cited_by_kind_and_title_where_it_has_no_number() =>
        Assert.Equal("Kế hoạch “Kinh tế tập thể”", new LegalDocument("Kế hoạch", "Kinh tế tập thể").Citation);

    [Fact]
    public void Is_cited_in_no_more_letters_than_a_name_may_have()
    {
        var title = string.Join(' ', Enumerable.Repeat("phát triển", 45));
        var citation = new LegalDocument(new string('K', 40), title).Citation;

        Assert.InRange(citation.Length, 480, ShortText.MaxLength);
        Assert.EndsWith(" phát…”", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Invents_nothing_that_the_source_does_not_give()
    {
        var document = new LegalDocument("Kế hoạch", "Kinh tế tập thể");

        Assert.Equal((null, null, null, null), (document.Number, document.Issuer, document.IssuedOn, document.Source));
    }

    [Theory]
    [InlineData(null, "Kinh tế tập thể")]
    [InlineData(" ", "Kinh tế tập thể")]
    [InlineData("Kế hoạch", null)]
    [InlineData("Kế hoạch", "")]
    public void Refuses_to_lack_its_kind_or_its_title(string? kind, string? title) =>
        Assert.ThrowsAny<ArgumentException>(() => new LegalDocument(kind!, title!));
}
