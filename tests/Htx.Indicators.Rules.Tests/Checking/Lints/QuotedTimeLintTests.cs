namespace Htx.Indicators.Rules.Tests;

/// <summary>The time that a number of a quote is of, against that of the unit.</summary>
public sealed class QuotedTimeLintTests
{
    private const string ByYear = "triệu đồng/người/năm";
    private const string ByMonth = "triệu đồng/người/tháng";

    [Theory]
    [InlineData("thu nhập trên 4,5 triệu đồng/người/tháng", ByYear, "HTX5218")]
    [InlineData("thu nhập trên 4,5 triệu đồng/tháng", ByYear, "HTX5218")]
    [InlineData("thu nhập trên 4,5 triệu đồng / tháng", ByYear, "HTX5218")]
    [InlineData("thu nhập trên 4,5 triệu đồng mỗi tháng", ByYear, "HTX5218")]
    [InlineData("thu nhập trên 4,5 triệu đồng/người một năm", ByMonth, "HTX5218")]
    [InlineData("thu nhập trên 4,5 triệu đồng/năm", "triệu đồng mỗi tháng", "HTX5218")]
    [InlineData("thu nhập trên 4,5 triệu đồng/quý", ByYear, "HTX5218")]
    [InlineData("thu nhập bình quân hằng tháng trên 4,5 triệu đồng", ByYear, "HTX5218")]
    [InlineData("hằng tháng thu nhập trên 4,5 triệu đồng/năm", ByYear, null)]
    [InlineData("hằng năm duy trì thu nhập trên 4,5 triệu đồng", ByMonth, null)]
    [InlineData("báo cáo hằng tháng; thu nhập trên 4,5 triệu đồng", ByYear, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng/người/tháng", ByMonth, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng/người/năm", ByYear, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng/năm", "triệu đồng", null)]
    [InlineData("thu nhập trên 4,5 triệu đồng/người", ByYear, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng trong tháng 6", ByYear, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng. Mỗi tháng báo cáo", ByYear, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng (báo cáo mỗi tháng)", ByYear, null)]
    [InlineData("thu nhập trên 4,5 triệu đồng/tháng, tức trên 4,5 triệu đồng của năm", ByYear, null)]
    public void A_number_is_of_the_time_that_the_unit_is_of(string quote, string unit, string? code) =>
        Assert.Equal(code is null ? [] : [code], Of(quote, unit).Codes);

    [Fact]
    public void Both_ends_of_a_range_are_of_the_time_behind_it() =>
        Assert.Equal(["HTX5218", "HTX5218"], (Of("thu nhập 4-5 triệu đồng/tháng", ByYear) with { Target = """{ "between": [4, 5] }""" }).Codes);

    [Theory]
    [InlineData("số liệu là thu nhập bình quân tháng của năm", true)]
    [InlineData("số liệu của năm", false)]
    public void Notes_that_name_the_time_say_that_it_is_meant(string notes, bool isMeant) =>
        Assert.Equal(isMeant ? [] : ["HTX5218"], (Of("thu nhập trên 4,5 triệu đồng/tháng", ByYear) with { Notes = notes }).Codes);

    [Fact]
    public void The_text_names_both_times_and_what_to_write()
    {
        var found = Assert.Single(Of("thu nhập trên 4,5 triệu đồng/tháng", ByYear).Found);

        Assert.Equal(
            "lời trích tính “trên 4,5 triệu đồng” theo tháng nhưng đơn vị tính “triệu đồng/người/năm” là theo năm; sửa “unit” của đại lượng, hoặc quy đổi con số rồi giải thích ở “notes” của nội dung, có nêu “tháng”",
            found.Message());
        Assert.Equal("indicators[0].items[0].target.moreThan", found.Place.Path);
    }

    private static Linted Of(string quote, string unit) => new(quote, """{ "moreThan": 4.5 }""") { Measure = ("money", unit) };
}
