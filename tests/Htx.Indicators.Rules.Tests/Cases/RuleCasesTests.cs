namespace Htx.Indicators.Rules.Tests;

public sealed class RuleCasesTests
{
    private static readonly RuleSet Rules = RuleSetReader.ReadFile(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadObservations/rules.json")).GetValue();

    [Fact]
    public void Reads_the_sentence_the_figures_and_what_is_expected_with_its_place()
    {
        var one = Assert.Single(Read("""{ "ruleSet": "mau", "cases": [ { "case": "a", "source": "giả định", "asOf": "2026-02-01", "values": { "members": 9 }, "expect": { "1.1": "chưa đạt" } } ] }""").GetValue().Cases);

        Assert.Equal(("a", "giả định", new DateOnly(2026, 2, 1)), (one.Sentence, one.Source, one.Figures.AsOf));
        Assert.Equal(9, one.Figures["members"].Value);
        var expected = Assert.Single(one.Expected);
        Assert.Equal(("1.1", Classification.NotMet, "x.json", 1), (expected.ItemId, expected.Classification, expected.Place.File, expected.Place.Line));
    }

    [Fact]
    public void Takes_decomposed_letters_for_the_law_s_words() =>
        Assert.True(Read("""{ "ruleSet": "mau", "cases": [ { "case": "a", "source": "giả định", "values": { "members": 9 }, "expect": { "1.1": "chưa đạt" } } ] }""".Replace("ạ", "a\u0323", StringComparison.Ordinal)).Succeeded);

    [Theory]
    [InlineData("chưa đạt", 0)]
    [InlineData("đạt", 1)]
    [InlineData("chưa đánh giá", 1)]
    public void A_case_fails_where_the_verdict_is_another(string expected, int failures) =>
        Assert.Equal(failures, Read($$"""{ "ruleSet": "mau", "cases": [ { "case": "a", "source": "giả định", "values": { "members": 9 }, "expect": { "1.1": "{{expected}}" } } ] }""").GetValue().Run().Count);

    [Fact]
    public void Cases_can_be_run_on_another_version_of_their_rule_set()
    {
        var cases = Read("""{ "ruleSet": "mau", "cases": [ { "case": "a", "source": "giả định", "values": { "members": 9 }, "expect": { "1.1": "chưa đạt" } } ] }""").GetValue();
        var lowered = new RuleSet(
            Rules.Id, 2, Rules.Document, Rules.InForce, Rules.Measures,
            [new("1", "Chỉ tiêu", [ContentItem.Of("1.1", "Thành viên", "members", Target.Of("atLeast", 9), new("mục 1", "từ 9 trở lên"))])]);

        Assert.Equal(["HTX2301"], cases.Run(CompiledRuleSet.Compile(lowered)).Select(failure => failure.Code));
    }

    private static ReadResult<RuleCases> Read(string text) => CaseReader.Read(Encoding.UTF8.GetBytes(text), "x.json", Rules);
}
