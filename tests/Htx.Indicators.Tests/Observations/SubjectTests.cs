namespace Htx.Indicators.Tests;

public sealed class SubjectTests
{
    [Fact]
    public void May_be_any_unit_with_or_without_a_code_and_a_unit_above()
    {
        Assert.Equal((null, null), (new Subject("thap-muoi", "Huyện Tháp Mười").Code, new Subject("thap-muoi", "Huyện Tháp Mười").PartOf));
        Assert.Equal(("30037", "thap-muoi"), (new Subject("my-an", "Mỹ An", "30037", "thap-muoi").Code, new Subject("my-an", "Mỹ An", "30037", "thap-muoi").PartOf));
    }

    [Theory]
    [InlineData("", "Mỹ An")]
    [InlineData("mỹ-an", "Mỹ An")]
    [InlineData("my-an", "")]
    [InlineData("my-an", "\t")]
    public void Refuses_an_id_or_a_name_that_is_not_one(string id, string name) =>
        Assert.Throws<ArgumentException>(() => new Subject(id, name));
}
