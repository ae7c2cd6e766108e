namespace Htx.Indicators.Rules.Tests;

public sealed class ScorecardCasesTests
{
    private const string Figures = """{ "months": 12, "sanctioned": false, "revenue": 0.5, "given": 61 }""";

    private static readonly Scorecard Card = ScorecardReader.ReadFile(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadScorecards/scorecard.json")).GetValue();

    [Fact]
    public void Reads_the_sentence_the_figures_and_what_is_expected_with_its_place()
    {
        var one = Assert.Single(Read(Figures, """{ "grade": "khá", "points": { "1.1": 4 } }""").GetValue().Cases);

        Assert.Equal(("a", "giả định", new DateOnly(2026, 2, 1)), (one.Sentence, one.Source, one.Figures.AsOf));
        Assert.Equal(61, one.Figures["given"].Value);
        Assert.Equal(["cases[0].expect.grade", "cases[0].expect.points.1.1"], one.Expected.Select(expected => expected.Place.Path));
    }

    [Theory]
    [InlineData(Figures, """{ "grade": "khá" }""")]
    [InlineData(Figures, """{ "total": 65 }""")]
    [InlineData(Figures, """{ "points": { "1.1": 4, "2": 61 } }""")]
    [InlineData("""{ "months": 12, "sanctioned": true, "revenue": 1 }""", """{ "grade": "yếu", "condition": "sanctioned", "total": null, "points": { "2": null } }""")]
    [InlineData("""{ "months": 11 }""", """{ "grade": "không xếp loại", "condition": "new" }""")]
    [InlineData("""{ "months": 12, "sanctioned": false, "revenue": 1 }""", """{ "grade": "chưa xếp loại được", "reason": "missing" }""")]
    [InlineData("""{ "months": 12, "sanctioned": false, "revenue": 1, "given": { "status": "notApplicable" } }""", """{ "grade": "chưa xếp loại được", "reason": "notApplicable" }""")]
    [InlineData("""{ "months": 12, "sanctioned": false, "revenue": 1, "given": { "value": 60, "status": "estimated" } }""", """{ "grade": "khá" }""")]
    public void A_case_passes_where_the_rating_is_the_expected_one(string figures, string expect) => Assert.Empty(Read(figures, expect).GetValue().Run());

    [Theory]
    [InlineData("""{ "grade": "yếu" }""", "xếp loại: “khá”, phải là “yếu”; 65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.")]
    [InlineData("""{ "grade": "yếu", "condition": "sanctioned" }""", "xếp loại: “khá”, phải là “yếu”; 65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.", "điều kiện quyết định: không có, phải là “sanctioned”; 65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.")]
    [InlineData("""{ "reason": "missing" }""", "lý do chưa xếp loại được: không có, phải là “missing”; 65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.")]
    [InlineData("""{ "total": 65.5 }""", "tổng điểm: 65, phải là 65,5; 65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.")]
    [InlineData("""{ "total": null }""", "tổng điểm: 65, phải là không có; 65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.")]
    [InlineData("""{ "points": { "1.1": 10, "2": 61 } }""", "tiêu chí 1.1: 4, phải là 10; 0,5 tỷ đồng, dưới 1 tỷ đồng: 4/10 điểm.")]
    public void A_case_fails_where_it_is_another_and_says_why_it_is(string expect, params string[] said) =>
        Assert.Equal(
            said.Select(text => $"trường hợp “a”, {text} Sửa thang điểm, hoặc sửa trường hợp nếu ghi sai"),
            Read(Figures, expect).GetValue().Run().Select(failure => failure.Message()));

    [Fact]
    public void Takes_decomposed_letters_for_the_law_s_words() =>
        Assert.Empty(Read(Figures, """{ "grade": "kha" }""".Replace("kha", "kha\u0301", StringComparison.Ordinal)).GetValue().Run());

    [Fact]
    public void Cases_can_be_run_on_another_version_of_their_scorecard_that_has_the_same_criteria()
    {
        var cases = Read(Figures, """{ "grade": "khá", "points": { "1.1": 4 } }""").GetValue();

        Assert.Equal(["HTX2304"], cases.Run(Other(Card.Groups, [new("khá", 66), new("yếu", 0)])).Select(failure => failure.Code));
        Assert.Throws<ArgumentException>(() => cases.Run(Other([Card.Groups[1]], [new("khá", 65), new("yếu", 0)])));

        static CompiledScorecard Other(IEnumerable<CriterionGroup> groups, IEnumerable<GradeBand> grades) =>
            CompiledScorecard.Compile(new(Card.Id, 2, Card.Document, Card.InForce, Card.Measures, groups, grades, Card.Conditions));
    }

    [Fact]
    public void Cases_of_a_rule_set_are_not_read_for_a_scorecard()
    {
        var read = CaseReader.Read("""{ "ruleSet": "mau", "cases": [ { "case": "a", "source": "x", "values": {}, "expect": { "1.1": "đạt" } } ] }"""u8.ToArray(), "x.json", Card);

        Assert.Equal(["HTX1203"], read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static ReadResult<ScorecardCases> Read(string values, string expect) => CaseReader.Read(
        Encoding.UTF8.GetBytes($$"""{ "scorecard": "mau", "cases": [ { "case": "a", "source": "giả định", "asOf": "2026-02-01", "values": {{values}}, "expect": {{expect}} } ] }"""), "x.json", Card);
}
