namespace Htx.Indicators.Tests;

public sealed class ContentItemTests
{
    private static readonly LegalBasis Basis = new("chỉ tiêu 5", "đạt 70%");
    private static readonly Target Reach70 = Target.Of("reach", 70);

    [Fact]
    public void Of_one_measure_has_one_part_with_the_items_id_and_title()
    {
        var item = ContentItem.Of("5.1", "Bồi dưỡng", "trained", Reach70, Basis);

        Assert.False(item.IsComposite);
        Assert.Equal(new ItemPart("5.1", "Bồi dưỡng", "trained", Reach70), Assert.Single(item.Parts));
        Assert.Equal(PartRule.AllOf, item.Rule);
    }

    [Fact]
    public void OfParts_keeps_its_parts_in_order()
    {
        var item = ContentItem.OfParts("5.2", "Bồi dưỡng", PartRule.AnyOf, [Part("tht"), Part("htx")], Basis);

        Assert.True(item.IsComposite);
        Assert.Equal(["tht", "htx"], item.Parts.Select(part => part.Id));
        Assert.Equal(PartRule.AnyOf, item.Rule);
    }

    [Fact]
    public void OfParts_copies_its_parts()
    {
        ItemPart[] parts = [Part("tht"), Part("htx")];
        var item = ContentItem.OfParts("5.2", "Bồi dưỡng", PartRule.AllOf, parts, Basis);

        parts[0] = Part("other");

        Assert.Equal("tht", item.Parts[0].Id);
    }

    [Fact]
    public void OfParts_refuses_fewer_than_two_parts()
    {
        Assert.Throws<ArgumentException>(() => ContentItem.OfParts("5.2", "Bồi dưỡng", PartRule.AllOf, [], Basis));
        Assert.Throws<ArgumentException>(() => ContentItem.OfParts("5.2", "Bồi dưỡng", PartRule.AllOf, [Part("htx")], Basis));
    }

    [Fact]
    public void OfParts_refuses_two_parts_of_one_id() =>
        Assert.Throws<ArgumentException>(() => ContentItem.OfParts("5.2", "Bồi dưỡng", PartRule.AllOf, [Part("htx"), Part("htx")], Basis));

    [Theory]
    [InlineData("", "Bồi dưỡng")]
    [InlineData("5/1", "Bồi dưỡng")]
    [InlineData("5.1", "")]
    [InlineData("5.1", " ")]
    public void Refuses_an_id_or_a_title_that_is_not_one(string id, string title)
    {
        Assert.Throws<ArgumentException>(() => ContentItem.Of(id, title, "trained", Reach70, Basis));
        Assert.Throws<ArgumentException>(() => ContentItem.OfParts(id, title, PartRule.AllOf, [Part("tht"), Part("htx")], Basis));
    }

    [Fact]
    public void Refuses_to_lack_its_basis() =>
        Assert.Throws<ArgumentNullException>(() => ContentItem.Of("5.1", "Bồi dưỡng", "trained", Reach70, null!));

    private static ItemPart Part(string id) => new(id, id, "trained", Reach70);
}
