namespace Htx.Indicators.Tests;

public sealed class MeasureTests
{
    [Fact]
    public void Has_the_domain_of_its_kind_unless_another_is_given()
    {
        Assert.Equal(FigureDomain.Of(MeasureKind.Count), new Measure("htx", "Số HTX", MeasureKind.Count, "HTX").Domain);
        Assert.Equal(
            new FigureDomain(0, 200),
            new Measure("growth", "Tốc độ tăng", MeasureKind.Percent, "%", domain: new(0, 200)).Domain);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tỷLệ")]
    [InlineData("abs")]
    [InlineData("a-b")]
    public void Refuses_an_id_that_is_not_one(string id) =>
        Assert.Throws<ArgumentException>(() => new Measure(id, "Số HTX", MeasureKind.Count, "HTX"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Refuses_a_blank_title(string title) =>
        Assert.Throws<ArgumentException>(() => new Measure("htx", title, MeasureKind.Count, "HTX"));

    [Theory]
    [InlineData(MeasureKind.Count)]
    [InlineData(MeasureKind.Percent)]
    [InlineData(MeasureKind.Money)]
    [InlineData(MeasureKind.Amount)]
    public void Refuses_a_number_without_a_unit(MeasureKind kind)
    {
        Assert.ThrowsAny<ArgumentException>(() => new Measure("htx", "Số HTX", kind));
        Assert.Throws<ArgumentException>(() => new Measure("htx", "Số HTX", kind, " "));
    }

    [Fact]
    public void A_flag_needs_no_unit() =>
        Assert.Null(new Measure("done", "Củng cố HTX", MeasureKind.Flag).Unit);

    [Fact]
    public void A_flag_is_never_computed() =>
        Assert.Throws<ArgumentException>(() => new Measure("done", "Củng cố HTX", MeasureKind.Flag, formula: Formula.Parse("a + 1")));

    [Fact]
    public void Equals_another_of_the_same_content() =>
        Assert.Equal(
            new Measure("share", "Tỷ lệ", MeasureKind.Percent, "%", Formula.Parse("a / b * 100")),
            new Measure("share", "Tỷ lệ", MeasureKind.Percent, "%", Formula.Parse("a/b*100")));
}
