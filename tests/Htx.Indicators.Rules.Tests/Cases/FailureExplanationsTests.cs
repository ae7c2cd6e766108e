namespace Htx.Indicators.Rules.Tests;

/// <summary>The reasons of cases that fail, of which there may be gigabytes.</summary>
public sealed class FailureExplanationsTests
{
    [Fact]
    public void Reasons_are_given_until_they_are_a_million_letters_long_and_then_not_even_made()
    {
        var explanations = new FailureExplanations();
        var made = 0;

        Assert.Equal("vi", explanations.Of(language => { made++; return language == Language.Vietnamese ? "vi" : new string('e', 999_997); }).Vietnamese);
        Assert.Equal("v", explanations.Of(language => { made++; return "v"; }).Vietnamese);
        Assert.Equal(
            ("Để xem lý do, chạy htx evaluate với riêng số liệu này.", "To see why, evaluate these figures on their own."),
            explanations.Of(_ => { made++; return "v"; }) is var left ? (left.Vietnamese, left.English) : default);
        Assert.Equal(4, made);
    }

    [Fact]
    public void Of_a_rule_set_and_of_a_scorecard_1_000_failures_are_listed()
    {
        var card = ScorecardReader.ReadFile(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadScorecards/scorecard.json")).GetValue();
        var ruleSet = BundledRuleSets.Get("47-nq-hdnd-2021");
        var rated = string.Join(',', Enumerable.Range(0, 600).Select(i => $$"""{ "case": "c{{i}}", "source": "giả định", "asOf": "2026-02-01", "values": { "months": 11 }, "expect": { "grade": "khá", "total": 5 } }"""));
        var judged = string.Join(',', Enumerable.Range(0, 600).Select(i => $$"""{ "case": "c{{i}}", "source": "giả định", "values": { "newCraftGroups": 6, "htxMembers": 1 }, "expect": { "1.1": "đạt", "2.1": "đạt" } }"""));

        Assert.Equal(1_000, CaseReader.Read(Encoding.UTF8.GetBytes($$"""{ "scorecard": "mau", "cases": [ {{rated}} ] }"""), "x", card).GetValue().Run().Count);
        Assert.Equal(1_000, CaseReader.Read(Encoding.UTF8.GetBytes($$"""{ "ruleSet": "47-nq-hdnd-2021", "cases": [ {{judged}} ] }"""), "x", ruleSet).GetValue().Run().Count);
    }
}
