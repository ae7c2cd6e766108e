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
    [InlineData("bốn cơ quan cùng chấm", "HTX5231")]
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
            root.AsObject().Remove("notRatedWhen");
        }));
    }

    /// <summary>What is said of two conditions on the same figure, a count: of the second, when they are both in one list or in the two.</summary>
    [Theory]
    [InlineData("""{ "lessThan": 12 }""", """{ "lessThan": 12 }""", "HTX5106")]
    [InlineData("""{ "lessThan": 12 }""", """{ "atMost": 11 }""", "HTX5106")]
    [InlineData("""{ "lessThan": 12 }""", """{ "atMost": 12 }""", null)]
    [InlineData("""{ "lessThan": 12 }""", """{ "lessThan": 6 }""", "HTX5106")]
    [InlineData("""{ "lessThan": 6 }""", """{ "lessThan": 12 }""", null)]
    [InlineData("""{ "atLeast": 12 }""", """{ "moreThan": 11 }""", "HTX5106")]
    [InlineData("""{ "atLeast": 12 }""", """{ "moreThan": 10 }""", null)]
    [InlineData("""{ "atLeast": 12 }""", """{ "reach": 24 }""", "HTX5106")]
    [InlineData("""{ "lessThan": 12 }""", """{ "atLeast": 12 }""", "HTX5107")]
    [InlineData("""{ "lessThan": 12 }""", """{ "moreThan": 11 }""", "HTX5107")]
    [InlineData("""{ "lessThan": 12 }""", """{ "moreThan": 12 }""", null)]
    [InlineData("""{ "atLeast": 12 }""", """{ "atMost": 11 }""", "HTX5107")]
    [InlineData("""{ "atLeast": 12 }""", """{ "atMost": 10 }""", null)]
    public void A_condition_decides_what_those_before_it_leave(string first, string second, string? code)
    {
        Assert.Equal(Only(code), Codes(root => SetConditions(root, first, second)));
        var one = Look(root =>
        {
            SetConditions(root, first, second);
            var both = root["gradedWhen"]!.AsArray();
            var moved = both[0]!;
            both.RemoveAt(0);
            moved.AsObject().Remove("grade");
            root["notRatedWhen"]!.AsArray().Add(moved);
        });
        Assert.Equal(code is null ? [] : [(code, "notRatedWhen[1].target")], one.Select(found => (found.Code, found.Place.Path)));
    }

    [Theory]
    [InlineData("months", "lessThan", 12, "atLeast", 12, 1)]
    [InlineData("revenue", "lessThan", 12, "moreThan", 12, 0)]
    [InlineData("revenue", "atMost", 12, "moreThan", 12, 1)]
    public void Figures_that_need_not_be_whole_lie_between_two_numbers(string measure, string low, int below, string high, int above, int found) =>
        Assert.Equal(found, Codes(root => SetConditions(root, $$"""{ "{{low}}": {{below}} }""", $$"""{ "{{high}}": {{above}} }""", measure)).Count(code => code == "HTX5107"));

    [Fact]
    public void Of_many_conditions_each_is_told_of_once_and_none_behind_those_that_decide_everything()
    {
        string[] targets = ["""{ "lessThan": 6 }""", """{ "lessThan": 3 }""", """{ "atLeast": 30 }""", """{ "atLeast": 40 }""", """{ "atLeast": 6 }""", """{ "atLeast": 7 }"""];

        Assert.Equal(["HTX5106", "HTX5106", "HTX5107"], Codes(root => SetConditions(root, targets)));
    }

    /// <summary>What one alone never or always does is told of it alone.</summary>
    [Theory]
    [InlineData("""{ "atLeast": 0 }""", """{ "lessThan": 12 }""", "HTX5103")]
    [InlineData("""{ "lessThan": 12 }""", """{ "atLeast": 0 }""", "HTX5103")]
    [InlineData("""{ "lessThan": 0 }""", """{ "lessThan": 12 }""", "HTX5102")]
    [InlineData("""{ "lessThan": 12 }""", """{ "lessThan": 0 }""", "HTX5102")]
    public void A_condition_that_always_or_never_holds_is_told_of_once(string first, string second, string code) =>
        Assert.Equal([code], Codes(root => SetConditions(root, first, second)));

    [Fact]
    public void Conditions_on_two_figures_have_nothing_to_do_with_each_other() => Assert.Empty(Codes(root =>
    {
        SetConditions(root, """{ "lessThan": 12 }""", """{ "atLeast": 12 }""");
        root["gradedWhen"]![0]!["measure"] = "revenue";
    }));

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

    /// <summary>Puts conditions on one figure into the scorecard: the first of them under the one key, all others under the other.</summary>
    private static void SetConditions(JsonNode root, string first, string second, string measure = "months") => SetConditions(root, [first, second], measure);

    private static void SetConditions(JsonNode root, string[] targets, string measure = "months")
    {
        SetPoints(root, "4 6 10");
        root["measures"]!.AsObject().Remove("sanctioned");
        if (measure != "months")
            root["measures"]!.AsObject().Remove("months");
        var conditions = targets.Select((target, index) => new JsonObject { ["id"] = $"c{index}", ["title"] = "T", ["measure"] = measure, ["target"] = JsonNode.Parse(target) }).ToArray();
        root["notRatedWhen"] = new JsonArray(conditions[0]);
        root["gradedWhen"] = new JsonArray([.. conditions[1..]]);
        foreach (var condition in conditions[1..])
            condition["grade"] = "yếu";
    }

    private static IEnumerable<string> Codes(Action<JsonNode> change) => Look(change).Select(diagnostic => diagnostic.Code);

    private static IReadOnlyList<Diagnostic> Look(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Repository.ReadText("tests/Htx.Indicators.Rules.Tests/BadScorecards/HTX5231.json"))!;
        change(root);
        return ScorecardCheck.Check(Encoding.UTF8.GetBytes(root.ToJsonString()), "x");
    }
}
