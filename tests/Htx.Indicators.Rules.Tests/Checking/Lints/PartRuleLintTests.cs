namespace Htx.Indicators.Rules.Tests;

/// <summary>“Hoặc” and “và” between what the parts of an item are.</summary>
public sealed class PartRuleLintTests
{
    [Theory]
    [InlineData("trên 800 ha hoặc với ít nhất 03 doanh nghiệp", "HTX5216")]
    [InlineData("liên kết 800 ha tốt, khá hoặc ít nhất 03 doanh nghiệp", "HTX5216")]
    [InlineData("diện tích liên kết hoặc doanh nghiệp liên kết tăng", "HTX5216")]
    [InlineData("ít nhất 03 doanh nghiệp hoặc trên 800 ha", "HTX5216")]
    [InlineData("trên 800 ha lúa hoặc màu, với ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha lúa hoặc màu và ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha (hoặc ít hơn nếu được giao) với ít nhất 03 doanh nghiệp", null)]
    [InlineData("nâng cao hoặc giữ vững trên 800 ha với ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha và/hoặc ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha và ít nhất 03 doanh nghiệp", null)]
    public void What_must_all_be_met_is_not_joined_by_or(string quote, string? code) => Assert.Equal(Only(code), Codes("allOf", quote));

    [Theory]
    [InlineData("trên 800 ha và ít nhất 03 doanh nghiệp", "HTX5216")]
    [InlineData("trên 800 ha lúa và với ít nhất 03 doanh nghiệp", "HTX5216")]
    [InlineData("một trong các mức trên 800 ha và ít nhất 03 doanh nghiệp", null)]
    [InlineData("diện tích liên kết và doanh nghiệp liên kết đạt mức được giao", null)]
    [InlineData("trên 800 ha hoặc ít nhất 03 doanh nghiệp và hợp tác xã", null)]
    public void Two_numbers_of_which_one_is_enough_are_not_joined_by_and(string quote, string? code) => Assert.Equal(Only(code), Codes("anyOf", quote));

    [Theory]
    [InlineData("trên 800 ha, đồng thời ít nhất 03 doanh nghiệp", "HTX5216")]
    [InlineData("trên 800 ha lúa đồng thời liên kết với ít nhất 03 doanh nghiệp", "HTX5216")]
    [InlineData("Mở rộng diện tích liên kết, đồng thời tăng số doanh nghiệp liên kết", "HTX5216")]
    [InlineData("trên 800 ha, không nhất thiết đồng thời có ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha hoặc ít nhất 03 doanh nghiệp, không yêu cầu đồng thời", null)]
    [InlineData("trên 800 ha, đồng thời mở rộng thị trường, ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha; đồng thời hỗ trợ vay vốn; ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha; ít nhất 03 doanh nghiệp", null)]
    [InlineData("một trong các mức: trên 800 ha, đồng thời ít nhất 03 doanh nghiệp", null)]
    [InlineData("Triển khai đồng thời trên 800 ha, ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha, trong thời gian tới ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha lúa, màu với đồng bộ ít nhất 03 doanh nghiệp", null)]
    [InlineData("trên 800 ha, đồng", null)]
    [InlineData("Nâng cao diện tích liên kết; đồng thời, doanh nghiệp liên kết tăng", null)]
    public void What_is_asked_for_at_once_is_not_met_by_one_alone(string quote, string? code) => Assert.Equal(Only(code), Codes("anyOf", quote));

    [Theory]
    [InlineData("vốn điều lệ đạt 2 tỷ đồng, đồng thời có ít nhất 03 HTX", "HTX5216")]
    [InlineData("vốn điều lệ đạt 2 tỷ đồng, có ít nhất 03 HTX", null)]
    public void The_word_for_money_begins_none(string quote, string? code) => Assert.Equal(Only(code), Codes("anyOf", quote, first: ("tỷ đồng", """{ "reach": 2 }""")));

    [Fact]
    public void Notes_that_repeat_the_word_say_that_it_is_meant()
    {
        Assert.Empty(Codes("allOf", "trên 800 ha hoặc ít nhất 03 doanh nghiệp", "“hoặc” ở đây là cả hai"));
        Assert.Empty(Codes("anyOf", "trên 800 ha và ít nhất 03 doanh nghiệp", "“và” ở đây là một trong hai"));
        Assert.Equal(["HTX5216"], Codes("anyOf", "trên 800 ha và ít nhất 03 doanh nghiệp", "đi vào hoạt động"));
        Assert.Empty(Codes("anyOf", "trên 800 ha, đồng thời ít nhất 03 doanh nghiệp", "“đồng thời” ở đây là một trong hai"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(" // ")]
    public void A_part_that_is_called_by_no_word_is_nowhere(string title) =>
        Assert.Empty(Codes("allOf", "diện tích liên kết hoặc doanh nghiệp liên kết tăng", title: title));

    private static string[] Only(string? code) => code is null ? [] : [code];

    private static IEnumerable<string> Codes(string rule, string quote, string? notes = null, string title = "Diện tích liên kết", (string Unit, string Target)? first = null) => Linted.Look($$"""
        { "id": "mau", "version": 1, "document": { "kind": "Kế hoạch", "number": "1/KH", "title": "Mẫu", "issuedOn": null }, "inForce": { "from": null },
          "measures": { "area": { "title": "Diện tích", "kind": "amount", "unit": "{{first?.Unit ?? "ha"}}" }, "companies": { "title": "Doanh nghiệp", "kind": "count", "unit": "doanh nghiệp" } },
          "indicators": [ { "number": "1", "title": "Chỉ tiêu", "items": [
            { "id": "1", "title": "Liên kết", "notes": "{{notes ?? "Ghi chú."}}", "{{rule}}": [
              { "id": "a", "title": "{{title}}", "measure": "area", "target": {{first?.Target ?? """{ "moreThan": 800 }"""}} },
              { "id": "b", "title": "Doanh nghiệp liên kết", "measure": "companies", "target": { "atLeast": 3 } } ],
              "basis": { "clause": "mục 1", "quote": "{{quote}}" } } ] } ] }
        """).Select(diagnostic => diagnostic.Code).Where(code => code == "HTX5216");
}
