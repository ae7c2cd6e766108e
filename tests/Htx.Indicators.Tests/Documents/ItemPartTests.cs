namespace Htx.Indicators.Tests;

public sealed class ItemPartTests
{
    private static readonly Target Reach70 = Target.Of("reach", 70);

    [Theory]
    [InlineData("", "HTX", "trainedHtx")]
    [InlineData("h t x", "HTX", "trainedHtx")]
    [InlineData("htx", " ", "trainedHtx")]
    [InlineData("htx", "HTX", "")]
    [InlineData("htx", "HTX", "min")]
    [InlineData("htx", "HTX", "trained-htx")]
    public void Refuses_an_id_a_title_or_a_measure_that_is_not_one(string id, string title, string measureId) =>
        Assert.Throws<ArgumentException>(() => new ItemPart(id, title, measureId, Reach70));

    [Fact]
    public void Refuses_to_lack_its_target() =>
        Assert.Throws<ArgumentNullException>(() => new ItemPart("htx", "HTX", "trainedHtx", null!));

    [Fact]
    public void Equals_another_of_the_same_content() =>
        Assert.Equal(new ItemPart("htx", "HTX", "trainedHtx", Reach70), new ItemPart("htx", "HTX", "trainedHtx", Target.Of("reach", 70)));
}
