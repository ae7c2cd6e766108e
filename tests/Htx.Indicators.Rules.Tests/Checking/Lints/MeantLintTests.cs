using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>What a lint warns of is silent once the notes say that it is meant.</summary>
public sealed class MeantLintTests
{
    [Theory]
    [InlineData("HTX5210", "item", "Báo cáo ghi 80% thành viên.")]
    [InlineData("HTX5214", "rule set", "Có hiệu lực trở về trước, từ tháng 12 năm 2025.")]
    [InlineData("HTX5215", "measure", "Cùng tên với members trong văn bản.")]
    [InlineData("HTX5216", "item", "Chữ “hoặc” thuộc cách liệt kê.")]
    public void Notes_that_name_what_is_meant_silence_it(string code, string place, string notes)
    {
        Assert.Equal([code], Look(code, place, "Ghi chú khác."));
        Assert.Empty(Look(code, place, notes));
    }

    [Theory]
    [InlineData("Từ 70% thành viên được tập huấn")]
    [InlineData("Thành viên được tập huấn trong năm 2026")]
    [InlineData("Chỉ tiêu số 3: tập huấn")]
    public void A_title_may_repeat_the_number_or_have_none_of_its_sort(string title) =>
        Assert.Empty(Look("HTX5210", root => root["indicators"]![0]!["items"]![0]!["title"] = title));

    [Fact]
    public void One_of_several_parts_is_enough_where_the_quote_says_so() =>
        Assert.Empty(Look("HTX5216", root =>
        {
            var item = root["indicators"]![0]!["items"]![0]!.AsObject();
            var parts = item["allOf"]!.DeepClone();
            item.Remove("allOf");
            item["anyOf"] = parts;
        }));

    [Theory]
    [InlineData("trained / members * 100")]
    [InlineData("trained * 100 / members")]
    [InlineData("trained / (members * 0.01)")]
    [InlineData("trained / members * 2 * 50 * 100 / 100")]
    [InlineData("trained * 1000 / members / 10 * 100 / 100")]
    public void A_formula_that_makes_a_hundred_of_one_is_left_alone(string formula) =>
        Assert.Empty(Look("HTX5211-thousand", root => root["measures"]!["share"]!["formula"] = formula));

    private static IEnumerable<string> Look(string file, string place, string notes) => Look(file, root =>
    {
        var noted = place switch
        {
            "item" => root["indicators"]![0]!["items"]![0]!,
            "measure" => root["measures"]!["trained"]!,
            _ => root,
        };
        noted["notes"] = notes;
    });

    private static IEnumerable<string> Look(string file, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Repository.ReadText($"tests/Htx.Indicators.Rules.Tests/BadRules/{file}.json"))!;
        change(root);
        return RuleSetCheck.Check(Encoding.UTF8.GetBytes(root.ToJsonString()), "x").Select(diagnostic => diagnostic.Code);
    }
}
