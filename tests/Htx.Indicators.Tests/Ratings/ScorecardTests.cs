namespace Htx.Indicators.Tests;

public sealed class ScorecardTests
{
    private static readonly GradeBand[] Grades = [new("tốt", 5), new("yếu", 0)];

    [Fact]
    public void Says_what_it_was_given()
    {
        var measures = new MeasureTable(Points("a", 0, 5));
        var card = Card(measures, [Group("1", "1.1", "a")], Grades);

        Assert.Same(measures, card.Measures);
        Assert.Equal((5m, 0), (card.Max, card.Conditions.Count));
        Assert.Equal((0, 1), (card.RankOf("tốt"), card.RankOf("yếu")));
    }

    [Fact]
    public void Its_groups_and_criteria_are_told_apart()
    {
        Refuses("A scorecard has criteria.", [Points("a", 0, 5)], []);
        Refuses("Two groups share a number.", [Points("a", 0, 5)], [Group("1", "1.1", "a"), Group("1", "1.2", "a")]);
        Refuses("Two criteria share an id.", [Points("a", 0, 5)], [Group("1", "1.1", "a"), Group("2", "1.1", "a")]);
    }

    [Theory]
    [InlineData(0, 5, true)]
    [InlineData(1, 4, true)]
    [InlineData(-1, 5, false)]
    [InlineData(0, 6, false)]
    [InlineData(null, 5, false)]
    [InlineData(0, null, false)]
    public void Given_points_lie_from_0_to_those_of_their_criterion(int? min, int? max, bool isTaken)
    {
        if (isTaken)
            Assert.Equal(5, Card([Points("a", min, max)], [Group("1", "1.1", "a")], Grades).Max);
        else
            Refuses("'a' can be more than the 5 points of '1.1', or less than none.", [Points("a", min, max)], [Group("1", "1.1", "a")]);
    }

    [Fact]
    public void A_criterion_takes_its_points_from_a_declared_number()
    {
        Refuses("'1.1' uses 'b', which is not declared.", [Points("a", 0, 5)], [Group("1", "1.1", "b")]);
        Refuses("'1.1' takes points from a flag.", [new("a", "A", MeasureKind.Flag)], [Group("1", "1.1", "a")]);
    }

    [Fact]
    public void Grades_descend_to_0_and_have_names_of_their_own()
    {
        Refuses("Grades descend to 0.", new GradeBand("tốt", 0));
        Refuses("Grades descend to 0.", new GradeBand("tốt", 5), new GradeBand("yếu", 1));
        Refuses("Grades descend to 0.", new GradeBand("tốt", 5.1m), new GradeBand("yếu", 0));
        Refuses("Each grade begins above the next.", new GradeBand("tốt", 3), new GradeBand("khá", 4), new GradeBand("yếu", 0));
        Refuses("Each grade begins above the next.", new GradeBand("tốt", 3), new GradeBand("khá", 3), new GradeBand("yếu", 0));
        Refuses("Grades have different names.", new GradeBand("tốt", 3), new GradeBand("tốt", 0));
        Refuses("Grades have different names.", new GradeBand("tốt", 3), new GradeBand(" tốt", 0));
        Refuses("Grades have different names.", new GradeBand("tốt", 3), new GradeBand(Scorecard.NotRated, 0));
        Refuses("Grades have different names.", new GradeBand("tốt", 3), new GradeBand(Scorecard.NotRated + " ", 0));
        Refuses("Grades have different names.", new GradeBand("tốt", 3), new GradeBand(null!, 0));
    }

    [Fact]
    public void A_condition_compares_a_declared_measure_and_leads_to_a_grade_there_is()
    {
        Refuses("'new' uses 'b', which is not declared.", new RatingCondition(Part("new", "b", Target.Of("lessThan", 12)), null, null));
        Refuses("'new' has the target 'done', which does not suit 'a'.", new RatingCondition(Part("new", "a", Target.Of("done")), null, null));
        Refuses("'new' leads to 'kém', which is no grade.", new RatingCondition(Part("new", "a", Target.Of("lessThan", 1)), "kém", null));
        Refuses("Two conditions share an id.", Condition(null), Condition("yếu"));

        static RatingCondition Condition(string? grade) => new(Part("new", "a", Target.Of("lessThan", 1)), grade, null);
    }

    [Fact]
    public void What_is_counted_of_a_unit_is_a_grade_or_no_rating()
    {
        Assert.Equal("htx", Card([Points("a", 0, 5)], [Group("1", "1.1", "a")], Grades, yields: Yield("tốt", Scorecard.NotRated)).Yields?.Population);
        Assert.StartsWith(
            "What is counted is a grade.",
            Assert.Throws<ArgumentException>(() => Card([Points("a", 0, 5)], [Group("1", "1.1", "a")], Grades, yields: Yield("tốt", "kém"))).Message,
            StringComparison.Ordinal);

        static RatingYield Yield(params string[] grades) => new("htx", [new("good", grades)]);
    }

    [Fact]
    public void Counts_have_names_of_measures_and_their_population_is_not_one_of_them()
    {
        Refuses("'a b' is not a measure id.", () => new RatingYield("a b", [new("good", ["tốt"])]));
        Refuses("'c d' is not a measure id.", () => new RatingYield("htx", [new("c d", ["tốt"])]));
        Refuses("Something is counted, and the population is declared, not counted.", () => new RatingYield("htx", []));
        Refuses("Something is counted, and the population is declared, not counted.", () => new RatingYield("htx", [new("htx", ["tốt"])]));
        Refuses("A count takes each grade once.", () => new RatingYield("htx", [new("good", ["tốt", "khá", "tốt"])]));
        Assert.Throws<ArgumentNullException>("counts", () => new RatingYield("htx", null!));
        Assert.Equal(new Measure("htx", "Tổng số hợp tác xã", MeasureKind.Count, "HTX"), new RatingYield("htx", [new("good", ["tốt"])]).PopulationMeasure);
    }

    [Fact]
    public void Refuses_what_is_not_an_id_a_version_before_the_first_and_what_is_null()
    {
        var (document, always) = (new LegalDocument("Thông tư", "Xếp loại", "1/TT"), new EffectivePeriod(null));
        MeasureTable measures = new(Points("a", 0, 5));
        CriterionGroup[] groups = [Group("1", "1.1", "a")];

        Refuses("'a b' is not an id: ", () => new Scorecard("a b", 1, document, always, measures, groups, Grades));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Scorecard("x", 0, document, always, measures, groups, Grades));
        Assert.Throws<ArgumentNullException>("document", () => new Scorecard("x", 1, null!, always, measures, groups, Grades));
        Assert.Throws<ArgumentNullException>("inForce", () => new Scorecard("x", 1, document, null!, measures, groups, Grades));
        Assert.Throws<ArgumentNullException>("groups", () => new Scorecard("x", 1, document, always, measures, null!, Grades));
        Assert.Throws<ArgumentNullException>("grades", () => new Scorecard("x", 1, document, always, measures, groups, null!));
    }

    private static Measure Points(string id, decimal? min, decimal? max) => new(id, "Điểm chấm", MeasureKind.Amount, "điểm", domain: new(min, max));

    private static CriterionGroup Group(string number, string id, string measureId) => new(number, "Nhóm", 5, [Criterion.Given(id, "Tiêu chí", measureId, 5)]);

    private static ItemPart Part(string id, string measureId, Target target) => new(id, "hoạt động dưới 12 tháng", measureId, target);

    private static Scorecard Card(IEnumerable<Measure> measures, CriterionGroup[] groups, GradeBand[] grades, RatingCondition[]? conditions = null, RatingYield? yields = null) =>
        new("x", 1, new("Thông tư", "Xếp loại", "1/TT"), new(null), measures, groups, grades, conditions, yields);

    private static void Refuses(string message, Measure[] measures, CriterionGroup[] groups) => Refuses(message, () => Card(measures, groups, Grades));

    private static void Refuses(string message, params GradeBand[] grades) => Refuses(message, () => Card([Points("a", 0, 5)], [Group("1", "1.1", "a")], grades));

    private static void Refuses(string message, params RatingCondition[] conditions) =>
        Refuses(message, () => Card([Points("a", 0, 5)], [Group("1", "1.1", "a")], Grades, conditions));

    private static void Refuses(string message, Func<object> create) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(create).Message, StringComparison.Ordinal);
}
