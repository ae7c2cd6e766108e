namespace Htx.Indicators.Rules.Tests;

public sealed class ScorecardTests
{
    private static readonly CompiledScorecard Agricultural = CompiledScorecard.Compile(BundledScorecards.Get("tt-09-2017-bnnptnt"));

    [Fact]
    public void The_package_carries_both_circulars_and_they_are_no_rule_sets()
    {
        Assert.Equal(["tt-01-2020-bkhdt", "tt-09-2017-bnnptnt"], BundledScorecards.Ids);
        Assert.Empty(BundledRuleSets.Ids.Intersect(BundledScorecards.Ids));
        Assert.All(BundledScorecards.Ids.Select(BundledScorecards.Get), card => Assert.Equal(100, card.Max));
    }

    /// <summary>A maximum that is too high no figure shows; what else is known of the circulars stands in their cases.</summary>
    [Fact]
    public void The_circulars_have_the_known_maxima()
    {
        var other = BundledScorecards.Get("tt-01-2020-bkhdt");

        Assert.Equal([38, 62], Agricultural.Scorecard.Groups.Select(group => group.Max));
        Assert.Equal([8, 10, 10, 5, 5, 62], Agricultural.Scorecard.Criteria.Select(criterion => criterion.Max));
        Assert.Equal([30, 30, 40], other.Groups.Select(group => group.Max));
        Assert.Equal([7, 6, 11, 6, 8, 6, 6, 6, 4, 40], other.Criteria.Select(criterion => criterion.Max));
    }

    [Fact]
    public void A_criterion_without_points_says_why_at_the_figure_where_the_reason_arises()
    {
        Assert.Equal("số liệu không hợp lý: Doanh thu theo kế hoạch = -5 tỷ đồng, phải từ 0 trở lên", Explain(Observation.Of(-5)));
        Assert.Equal("không tính được 6 / 0 × 100 vì mẫu số bằng 0", Explain(Observation.Of(0)));
        Assert.Equal("không áp dụng cho đối tượng này: Doanh thu theo kế hoạch; ghi chú: không lập kế hoạch", Explain(Observation.NotApplicable("không lập kế hoạch")));
        Assert.Equal("số liệu không đúng loại hoặc không đúng đơn vị tính: Doanh thu theo kế hoạch phải tính bằng tỷ đồng", Explain(Observation.Of(5, unit: "triệu đồng")));
        Assert.Equal("6 / 5 × 100 = 120%, từ 120% trở lên: 8/8 điểm; có số ước (Doanh thu theo kế hoạch)", Explain(Observation.Of(5, ObservationStatus.Estimated)));

        static string Explain(Observation planned) =>
            Agricultural.Rate(new(new("x", "X"), new(2030, 12, 31), [new("realisedRevenue", Observation.Of(6)), new("plannedRevenue", planned)])).Criteria[0].Explain();
    }

    /// <summary>The year-end rating that the report on Resolution 47 gives, with made-up figures: 10 khá, 11 trung bình, 1 không xếp loại.</summary>
    [Fact]
    public void Ratings_of_all_cooperatives_decide_what_their_unit_reaches_by_the_denominator_its_author_chose()
    {
        var assessment = Judge(_ => true);

        Assert.Equal(["45,45%", "47,62%"], assessment.Items.Take(2).Select(item => PartText.Of(item.Parts[0]).Figure + "%"));
        Assert.All(assessment.Items, item => Assert.Equal(Classification.Met, item.Classification));
    }

    [Fact]
    public void A_cooperative_left_out_never_makes_a_verdict_better()
    {
        var whole = Judge(_ => true).Items.Select(item => item.Classification).ToArray();
        foreach (var left in Cooperatives().Select(set => set.Subject.Id))
        {
            var without = Judge(id => id != left).Items.Select(item => item.Classification);

            Assert.All(without.Zip(whole), pair => Assert.True(pair.First <= pair.Second));
            Assert.All(without, classification => Assert.Equal(Classification.NotAssessed, classification));
        }
    }

    [Fact]
    public void The_goals_to_2030_are_fed_as_far_as_cooperatives_go()
    {
        var goals = CompiledRuleSet.Compile(BundledRuleSets.Get("goals-2030-2045"));
        var unit = new ObservationSet(
            new("huyen-mau", "Huyện Mẫu"), new(2030, 12, 31),
            [new("htx", Observation.Of(22)), new("kttt", Observation.Of(30))]);

        var items = goals.Assess(Fill(unit, _ => true)).Items.ToDictionary(item => item.Item.Id);

        Assert.Equal(Classification.Met, items["2030.7"].Classification);
        Assert.Equal(["goodFairOtherKttt"], items["2030.6"].Parts[0].Missing.Select(measure => measure.Id));
    }

    [Fact]
    public void The_schema_accepts_both_and_refuses_what_the_reader_does()
    {
        const string schema = "rules/schema/scorecard.schema.json";

        Assert.All(BundledScorecards.Ids, id => Assert.True(SchemaEvaluator.IsValid(schema, Repository.ReadText($"rules/{id}.json"))));
        Assert.False(SchemaEvaluator.IsValid(schema, Repository.ReadText("rules/tt-09-2017-bnnptnt.json").Replace("\"bands\"", "\"band\"", StringComparison.Ordinal)));
    }

    [Law(MaxTest = 300)]
    public void No_mutated_scorecard_throws(int at, char sign)
    {
        var text = new StringBuilder(Repository.ReadText("rules/tt-09-2017-bnnptnt.json"));
        text[Math.Abs(at % text.Length)] = char.IsSurrogate(sign) ? 'x' : sign;

        var read = ScorecardReader.Read(Encoding.UTF8.GetBytes(text.ToString()), "x");

        Assert.Equal(read.Succeeded, read.Diagnostics.All(d => d.Severity == Severity.Warning));
    }

    private static RuleSetAssessment Judge(Func<string, bool> keeps)
    {
        var rules = CompiledRuleSet.Compile(RuleSetReader.ReadFile(Repository.PathOf("tests/Data/xep-loai-htx.json")).GetValue());
        return rules.Assess(Fill(ObservationReader.ReadFile(Repository.PathOf("tests/Data/huyen-mau-2030.json")).GetValue(), keeps));
    }

    private static ObservationSet Fill(ObservationSet unit, Func<string, bool> keeps)
    {
        var counts = new UnitRatings(Agricultural.Scorecard, unit.Subject.Id, unit.AsOf);
        foreach (var set in Cooperatives().Where(set => keeps(set.Subject.Id)))
            counts.Add(Agricultural.Rate(set));
        return counts.Fill(unit);
    }

    private static List<ObservationSet> Cooperatives()
    {
        using var file = ObservationFile.Open(
            Repository.PathOf("tests/Data/htx-xep-loai-2030.csv"), new() { Numbers = Language.Vietnamese, Measures = [Agricultural.Scorecard.Measures] });
        return [.. file.ReadSets().Select(read => read.GetValue())];
    }
}
