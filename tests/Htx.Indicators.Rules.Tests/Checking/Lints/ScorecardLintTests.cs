using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>What checking says of a scorecard beyond what reading does.</summary>
public sealed class ScorecardLintTests
{
    [Theory]
    [InlineData("6 4 10", "HTX5231")]
    [InlineData("10 4 8", "HTX5231")]
    [InlineData("0 10 4 4 8", "HTX5231")]
    [InlineData("4 6 10", null)]
    [InlineData("10 6 0", null)]
    [InlineData("0 10 5", null)]
    [InlineData("4 4 10 10 0", null)]
    [InlineData("10 10 4 4", null)]
    public void Points_rise_or_fall_or_have_one_best_band(string points, string? code) => Assert.Equal(Only(code), Codes(root => SetPoints(root, points)));

    [Theory]
    [InlineData("văn bản ghi 4 điểm cho mức này", null)]
    [InlineData("văn bản ghi 10 điểm cho mức cao nhất", "HTX5231")]
    public void Notes_that_name_the_low_points_say_that_they_are_meant(string notes, string? code) => Assert.Equal(Only(code), Codes(root =>
    {
        SetPoints(root, "6 4 10");
        Criterion(root)["notes"] = notes;
    }));

    [Theory]
    [InlineData("""{ "lessThan": 12 }""", null)]
    [InlineData("""{ "reach": 12 }""", null)]
    [InlineData("""{ "atLeast": 0 }""", "HTX5103")]
    [InlineData("""{ "lessThan": 0 }""", "HTX5102")]
    public void A_condition_that_always_or_never_holds_is_none(string target, string? code)
    {
        Assert.Equal(Only(code), Codes(root =>
        {
            SetPoints(root, "4 6 10");
            root["notRatedWhen"]![0]!["target"] = JsonNode.Parse(target);
        }));
        Assert.Equal(Only(code), Codes(root =>
        {
            SetPoints(root, "4 6 10");
            root["gradedWhen"]![0]!["measure"] = "months";
            root["gradedWhen"]![0]!["target"] = JsonNode.Parse(target);
            root["measures"]!.AsObject().Remove("sanctioned");
        }));
    }

    [Fact]
    public void The_place_is_where_the_low_points_stand()
    {
        var found = Assert.Single(Look(root => SetPoints(root, "0 10 4 4 8")));

        Assert.Equal("criteria[0].criteria[0].bands[3].points", found.Place.Path);
        Assert.Contains("giảm từ 10 xuống 4 rồi lại tăng lên 8", found.Format(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%", "percent", "a / b", "HTX5211")]
    [InlineData("%", "percent", "a / b * 100", null)]
    [InlineData("triệu đồng", "money", "a - c", "HTX5212")]
    [InlineData("triệu đồng", "money", "a - b", null)]
    public void Formulas_are_looked_at_as_those_of_rule_sets(string unit, string kind, string formula, string? code) => Assert.Equal(Only(code), Codes(root =>
    {
        SetPoints(root, "4 6 10");
        foreach (var (id, scale) in new[] { ("a", "triệu đồng"), ("b", "triệu đồng"), ("c", "đồng") })
            root["measures"]![id] = new JsonObject { ["title"] = id, ["kind"] = "money", ["unit"] = scale };
        root["measures"]!["computed"] = new JsonObject { ["title"] = "T", ["kind"] = kind, ["unit"] = unit, ["formula"] = formula };
        Criterion(root)["measure"] = "computed";
    }).Where(code => code != "HTX2201"));

    [Theory]
    [InlineData("2026-01-01", null)]
    [InlineData("2025-12-31", "HTX5214")]
    public void A_circular_is_in_force_when_it_is_issued_at_the_earliest(string from, string? code) => Assert.Equal(Only(code), Codes(root =>
    {
        SetPoints(root, "4 6 10");
        root["document"]!["issuedOn"] = "2026-01-01";
        root["inForce"]!["from"] = from;
    }));

    [Fact]
    public void Reading_a_scorecard_runs_no_lint() =>
        Assert.Empty(Directory.GetFiles(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadScorecards"), "HTX52*.json").SelectMany(path => ScorecardReader.ReadFile(path).Diagnostics));

    private static string[] Only(string? code) => code is null ? [] : [code];

    private static JsonObject Criterion(JsonNode root) => root["criteria"]![0]!["criteria"]![0]!.AsObject();

    private static void SetPoints(JsonNode root, string points)
    {
        var all = points.Split(' ').Select(int.Parse).ToArray();
        var bands = all.Select((earned, index) => new JsonObject { ["below"] = index + 1, ["points"] = earned }).ToArray();
        bands[^1].Remove("below");
        Criterion(root)["bands"] = new JsonArray(bands);
        root["criteria"]![0]!["max"] = all.Max();
    }

    private static IEnumerable<string> Codes(Action<JsonNode> change) => Look(change).Select(diagnostic => diagnostic.Code);

    private static IReadOnlyList<Diagnostic> Look(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Repository.ReadText("tests/Htx.Indicators.Rules.Tests/BadScorecards/HTX5231.json"))!;
        change(root);
        return ScorecardCheck.Check(Encoding.UTF8.GetBytes(root.ToJsonString()), "x");
    }
}
