namespace Htx.Indicators.Rules.Tests;

public sealed class FormulaLintTests
{
    [Theory]
    [InlineData("part / whole", "HTX5211")]
    [InlineData("(part + rest) / whole", "HTX5211")]
    [InlineData("part / whole * 1", "HTX5211")]
    [InlineData("part / whole * 10", "HTX5211")]
    [InlineData("part / (whole * 100)", "HTX5211")]
    [InlineData("part / whole * 100 / 100", "HTX5211")]
    [InlineData("part / whole * 0.01", "HTX5211")]
    [InlineData("part * 100", "HTX5211")]
    [InlineData("part + rest / whole * 100", "HTX5211")]
    [InlineData("inMillions / inBillions * 100", "HTX5212")]
    [InlineData("inMillions / (inBillions * 1000) * 100", null)]
    [InlineData("(part / whole - 1) * 100", null)]
    [InlineData("(part - whole) / whole * 100", null)]
    [InlineData("min(part / whole * 100, 100)", null)]
    [InlineData("part / whole * 100 + 5", null)]
    [InlineData("(part + 1) / (whole + 1) * 100", null)]
    [InlineData("output / people * 100", null)]
    [InlineData("part / whole * 100", null)]
    [InlineData("100 * part / whole", null)]
    [InlineData("part / (whole / 100)", null)]
    [InlineData("part / (whole * 0.01)", null)]
    [InlineData("(shareOfOne * part + shareOfOther * rest) / (part + rest)", null)]
    [InlineData("100 - shareOfOne", null)]
    public void A_percentage_is_a_ratio_times_a_hundred(string formula, string? code) => Assert.Equal(Only(code), CodesOf("percent", "%", formula));

    [Theory]
    [InlineData("triệu đồng", "inMillions - inDong", "HTX5212")]
    [InlineData("triệu đồng", "inMillions - inDong / 1000000", null)]
    [InlineData("triệu đồng", "inMillions - otherMillions", null)]
    [InlineData("triệu đồng/người", "inDong / people", "HTX5212")]
    [InlineData("triệu đồng/người", "inDong / people / 1000000", null)]
    [InlineData("triệu đồng/người", "inMillions / people", null)]
    [InlineData("triệu đồng/người", "inBillions / thousands", null)]
    [InlineData("triệu đồng", "pricePerKilo * output", null)]
    [InlineData("triệu đồng", "pricePerKilo * output - inMillions", null)]
    [InlineData("nghìn đồng/kg", "inMillions / tons", null)]
    [InlineData("lần", "inMillions / inDong", "HTX5212")]
    public void Money_of_one_formula_is_in_one_scale(string unit, string formula, string? code) => Assert.Equal(Only(code), CodesOf(unit == "lần" ? "amount" : "money", unit, formula));

    [Fact]
    public void Notes_of_the_measure_account_for_it()
    {
        Assert.Empty(CodesOf("percent", "%", "part / whole", "tử số đã nhân với 100"));
        Assert.Empty(CodesOf("money", "triệu đồng", "inDong - inMillions", "số nguồn tính bằng triệu đồng ghi nhầm là đồng"));
    }

    private static string[] Only(string? codes) => codes?.Split(' ') ?? [];

    /// <summary>The measure of the item is compared with what a formula computes.</summary>
    private static IEnumerable<string> CodesOf(string kind, string unit, string formula, string? notes = null)
    {
        var others = $$"""
            {
              "part": { "title": "a", "kind": "count", "unit": "HTX" }, "rest": { "title": "b", "kind": "count", "unit": "HTX" }, "whole": { "title": "c", "kind": "count", "unit": "HTX" },
              "shareOfOne": { "title": "d", "kind": "percent", "unit": "%" }, "shareOfOther": { "title": "e", "kind": "percent", "unit": "%" },
              "inMillions": { "title": "g", "kind": "money", "unit": "triệu đồng" }, "otherMillions": { "title": "h", "kind": "money", "unit": "triệu đồng" },
              "inDong": { "title": "i", "kind": "money", "unit": "đồng" }, "inBillions": { "title": "k", "kind": "money", "unit": "tỷ đồng" },
              "people": { "title": "l", "kind": "count", "unit": "người" }, "thousands": { "title": "m", "kind": "count", "unit": "nghìn người" },
              "pricePerKilo": { "title": "n", "kind": "money", "unit": "đồng/kg" }, "output": { "title": "o", "kind": "amount", "unit": "tấn" }, "tons": { "title": "p", "kind": "amount", "unit": "tấn" },
              "computed": { "title": "q", "kind": "{{kind}}", "unit": "{{unit}}", "formula": "{{formula}}"{{(notes is null ? "" : $", \"notes\": \"{notes}\"")}} }
            }
            """;
        return new Linted("đạt mức được tính", """{ "reach": "computed" }""") { Measure = (kind, unit), Others = others }.Codes.Where(code => code != "HTX2201");
    }
}
