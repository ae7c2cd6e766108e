namespace Htx.Indicators.Tests;

public sealed class IndicatorTests
{
    private static readonly ContentItem Item =
        ContentItem.Of("1.1", "Thành lập mới 07 THT", "newGroups", Target.Of("reach", 7), new("chỉ tiêu 1", "07 THT"));

    [Fact]
    public void Copies_its_items()
    {
        var items = new List<ContentItem> { Item };
        var indicator = new Indicator("1", "Thành lập mới THT", items);

        items.Clear();

        Assert.Same(Item, Assert.Single(indicator.Items));
    }

    [Theory]
    [InlineData("", "Thành lập mới THT")]
    [InlineData(" ", "Thành lập mới THT")]
    [InlineData("1", "")]
    public void Refuses_a_blank_number_or_title(string number, string title) =>
        Assert.Throws<ArgumentException>(() => new Indicator(number, title, [Item]));

    [Fact]
    public void Refuses_to_have_no_item() =>
        Assert.Throws<ArgumentException>(() => new Indicator("1", "Thành lập mới THT", []));
}
