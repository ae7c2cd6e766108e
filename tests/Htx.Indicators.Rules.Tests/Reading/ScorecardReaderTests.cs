using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

public sealed class ScorecardReaderTests
{
    /// <summary>What is changed in a good scorecard, and the code and place of the one error that it makes.</summary>
    private static readonly (string What, Action<JsonNode> Change, string Code, string Path)[] Broken =
    [
        ("a condition's id twice", root => root["gradedWhen"]![0]!["id"] = "new", "HTX2003", "gradedWhen[0].id"),
        ("a group's number twice", root => root["criteria"]![1]!["number"] = "1", "HTX2003", "criteria[1].number"),
        ("a criterion's id twice", root => root["criteria"]![1]!["criteria"]![0]!["id"] = "1.1", "HTX2003", "criteria[1].criteria[0].id"),
        ("a grade that begins where another does", root => root["grades"]!.AsArray().Insert(1, new JsonObject { ["grade"] = "trung bình", ["from"] = 65 }), "HTX2504", "grades[1]"),
        ("a grade called as another is but for a blank", root => root["grades"]!.AsArray().Insert(1, new JsonObject { ["grade"] = "khá ", ["from"] = 40 }), "HTX2504", "grades[1]"),
        ("a grade above all points", root => root["grades"]![0]!["from"] = 100.5, "HTX2504", "grades[0]"),
        ("nothing that is counted", root => root["yields"]!["counts"]!["weakHtx"] = new JsonArray(), "HTX1210", "yields.counts.weakHtx"),
        ("a grade that is counted twice", root => root["yields"]!["counts"]!["weakHtx"] = new JsonArray("yếu", "khá", "yếu"), "HTX2003", "yields.counts.weakHtx[2]"),
        ("a name that is none of a figure", root => root["yields"]!["counts"]!.AsObject().Add("a b", new JsonArray("yếu")), "HTX1209", "yields.counts.a b"),
    ];

    [Fact]
    public void A_defect_is_told_at_its_place() => Assert.All(Broken, broken =>
    {
        var read = Read(broken.Change);
        var found = Assert.Single(read.Diagnostics);

        Assert.Equal((broken.What, false, broken.Code, broken.Path), (broken.What, read.Succeeded, found.Code, found.Place.Path));
    });

    [Fact]
    public void Points_that_are_given_are_more_than_none()
    {
        var read = Read(root =>
        {
            root["measures"]!["given"]!["max"] = 0;
            root["criteria"]![1]!["max"] = 0;
            root["criteria"]![1]!["criteria"]![0]!["max"] = 0;
        });

        Assert.Equal("HTX2503", read.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error).Code);
    }

    /// <summary>A title of 500 characters and four times a unit of 500 behind every criterion: 160 come to 400,000 characters.</summary>
    [Theory]
    [InlineData(160, null)]
    [InlineData(161, "HTX1003")]
    [InlineData(163, "HTX1003")]
    public void Figures_behind_all_criteria_have_400_000_characters(int count, string? code)
    {
        var read = Read(root =>
        {
            (root["measures"]!["revenue"]!["title"], root["measures"]!["revenue"]!["unit"]) = (new string('T', 500), new string('u', 500));
            var criteria = root["criteria"]![0]!["criteria"]!.AsArray();
            var template = criteria[0]!;
            criteria.Clear();
            for (var i = 0; i < count; i++)
            {
                var criterion = template.DeepClone();
                criterion["id"] = $"c{i}";
                criteria.Add(criterion);
            }

            root["criteria"]!.AsArray().RemoveAt(1);
            root.AsObject().Remove("notRatedWhen");
            root.AsObject().Remove("gradedWhen");
        });

        Assert.Equal(code, read.Diagnostics.SingleOrDefault(defect => defect.Code == "HTX1003")?.Code);
    }

    [Theory]
    [InlineData(998, null)]
    [InlineData(999, "criteria[1].criteria[0]")]
    [InlineData(1_500, "criteria[0].criteria[1000]")]
    public void A_scorecard_has_1_000_criteria(int more, string? path) => Assert.Equal(path, FindTooLarge(root => Repeat(root["criteria"]![1]!["criteria"]![0]!, root["criteria"]![0]!["criteria"]!.AsArray(), more)));

    [Theory]
    [InlineData(1_998, null)]
    [InlineData(1_999, "criteria[0].criteria[0].bands")]
    public void Its_criteria_have_2_000_bands(int count, string? path) => Assert.Equal(path, FindTooLarge(root =>
    {
        var groups = root["criteria"]!.AsArray();
        var bands = groups[0]!["criteria"]![0]!["bands"]!.AsArray();
        for (var i = 0; i < count; i++)
            bands.Insert(0, new JsonObject { ["below"] = -i, ["points"] = 1 });
    }));

    [Theory]
    [InlineData(998, null)]
    [InlineData(999, "gradedWhen[999]")]
    [InlineData(1_500, "gradedWhen[999]")]
    public void Its_conditions_are_1_000_both_kinds_together(int more, string? path) =>
        Assert.Equal(path, FindTooLarge(root => Repeat(root["gradedWhen"]![0]!, root["gradedWhen"]!.AsArray(), more)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Where_one_kind_is_too_many_it_is_said_once_however_many_the_other_has(int graded) => Assert.Equal("notRatedWhen[1000]", FindTooLarge(root =>
    {
        Repeat(root["notRatedWhen"]![0]!, root["notRatedWhen"]!.AsArray(), 1_000);
        var template = root["gradedWhen"]![0]!.DeepClone();
        root["gradedWhen"] = new JsonArray();
        Repeat(template, root["gradedWhen"]!.AsArray(), graded);
    }));

    [Fact]
    public void Criteria_behind_the_last_bands_that_are_taken_are_not_looked_at() => Assert.Equal("criteria[0].criteria[0].bands", FindTooLarge(root =>
    {
        var criteria = root["criteria"]![0]!["criteria"]!.AsArray();
        Repeat(criteria[0]!.DeepClone(), criteria, 2);
        var bands = criteria[0]!["bands"]!.AsArray();
        for (var i = 0; i < 2_100; i++)
            bands.Insert(0, new JsonObject { ["below"] = -i, ["points"] = 1 });
    }));

    [Theory]
    [InlineData(98, null)]
    [InlineData(99, "yields.counts.n98")]
    public void It_is_counted_in_100_ways(int more, string? path) => Assert.Equal(path, FindTooLarge(root =>
    {
        for (var i = 0; i < more; i++)
            root["yields"]!["counts"]![$"n{i}"] = new JsonArray("khá");
    }));

    [Fact]
    public void The_best_grade_may_take_all_points() => Assert.True(Read(root => root["grades"]![0]!["from"] = 100).Succeeded);

    [Fact]
    public void All_that_is_said_is_there()
    {
        var card = Read(root =>
        {
            root["notRatedWhen"]![0]!["basis"] = new JsonObject { ["clause"] = "Điều 1", ["quote"] = "dưới 12 tháng" };
            root["criteria"]![0]!["criteria"]![0]!["basis"] = new JsonObject { ["clause"] = "Điều 2", ["quote"] = "doanh thu" };
        }).GetValue();

        Assert.Equal(("Điều 1", null), (card.Conditions[0].Basis?.Clause, card.Conditions[1].Basis));
        Assert.Equal(["Điều 2", null], card.Criteria.Select(criterion => criterion.Basis?.Clause));
        Assert.Equal(("htx", "yếu", "không xếp loại"), (card.Yields!.Population, Assert.Single(card.Yields.Counts["weakHtx"]), Assert.Single(card.Yields.Counts["unratedHtx"])));
    }

    [Fact]
    public void A_case_without_a_day_is_of_the_first_day_of_its_rule_set()
    {
        var ruleSet = BundledRuleSets.Get("47-nq-hdnd-2021");
        var cases = CaseReader.Read(Encoding.UTF8.GetBytes("""{ "ruleSet": "47-nq-hdnd-2021", "cases": [ { "case": "C", "source": "giả định", "values": { "newCraftGroups": 7 }, "expect": { "1.1": "đạt" } } ] }"""), "x", ruleSet).GetValue();

        Assert.Equal(ruleSet.InForce.From, Assert.Single(cases.Cases).Figures.AsOf);
    }

    [Fact]
    public void Cases_are_run_by_what_has_what_they_are_about()
    {
        var cases = CaseReader.ReadFile(Repository.PathOf("rules/47-nq-hdnd-2021.cases.json"), BundledRuleSets.Get("47-nq-hdnd-2021")).GetValue();
        var rated = CaseReader.ReadFile(Repository.PathOf("rules/tt-09-2017-bnnptnt.cases.json"), BundledScorecards.Get("tt-09-2017-bnnptnt")).GetValue();

        Assert.Throws<ArgumentException>("rules", () => cases.Run(CompiledRuleSet.Compile(BundledRuleSets.Get("than-uyen-2025"))));
        Assert.Throws<ArgumentNullException>("rules", () => cases.Run(null!));
        Assert.Throws<ArgumentNullException>("scorecard", () => rated.Run(null!));
    }

    private static void Repeat(JsonNode template, JsonArray list, int more)
    {
        for (var i = 0; i < more; i++)
        {
            var next = template.DeepClone();
            next["id"] = $"n{i}";
            list.Add(next);
        }
    }

    /// <summary>The place of what is too large; null where nothing is.</summary>
    private static string? FindTooLarge(Action<JsonNode> change) => Read(change).Diagnostics.SingleOrDefault(defect => defect.Code == "HTX1003")?.Place.Path;

    private static ReadResult<Scorecard> Read(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Repository.ReadText("tests/Htx.Indicators.Rules.Tests/BadScorecards/scorecard.json"))!;
        change(root);
        return ScorecardReader.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "x");
    }
}
