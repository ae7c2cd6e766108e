namespace Htx.Indicators.Tests;

public sealed class RuleSetTests
{
    private static readonly LegalDocument Document = new("Nghị quyết", "Kinh tế tập thể", "47/NQ-HĐND");
    private static readonly EffectivePeriod InForce = new(new(2021, 8, 12));
    private static readonly LegalBasis Basis = new("chỉ tiêu 1", "07 tổ");

    [Fact]
    public void Keeps_measures_indicators_and_items_in_the_documents_order()
    {
        var ruleSet = Build(
            measures: [Number("b"), Number("a")],
            indicators: [Indicator("2", Item("2.1", "a"), Item("2.2", "b")), Indicator("1", Item("1.1", "a"))]);

        Assert.Equal(["b", "a"], ruleSet.Measures.Select(measure => measure.Id));
        Assert.Equal(["2", "1"], ruleSet.Indicators.Select(indicator => indicator.Number));
        Assert.Equal(["2.1", "2.2", "1.1"], ruleSet.Items.Select(item => item.Id));
    }

    [Fact]
    public void Copies_what_it_is_given()
    {
        Measure[] measures = [Number("a"), Number("b")];
        List<string> supersedes = ["45-nq-hdnd-2020"];
        var ruleSet = Build(measures: measures, supersedes: supersedes);

        measures[0] = Number("other");
        supersedes.Clear();

        Assert.Equal("a", ruleSet.Measures[0].Id);
        Assert.Equal(["45-nq-hdnd-2020"], ruleSet.Supersedes);
    }

    [Fact]
    public void Finds_a_measure_by_its_id()
    {
        var ruleSet = Build(measures: [Number("b"), Number("a")]);

        Assert.True(ruleSet.TryGetMeasure("a", out var found));
        Assert.Equal(("a", "a"), (found.Id, ruleSet.GetMeasure("a").Id));
    }

    [Fact]
    public void Finds_no_measure_that_it_does_not_declare()
    {
        var ruleSet = Build();

        Assert.False(ruleSet.TryGetMeasure("A", out _));
        Assert.Throws<KeyNotFoundException>(() => ruleSet.GetMeasure("nowhere"));
    }

    [Fact]
    public void A_target_may_be_compared_with_a_measure_of_the_same_unit() =>
        Assert.Single(Build(measures: [Number("a"), Number("assigned")], indicators: [Indicator("1", Item("1.1", "a", Compared("assigned")))]).Items);

    [Theory]
    [InlineData("")]
    [InlineData("47/NQ-HĐND")]
    [InlineData("../x")]
    public void Refuses_an_id_that_is_not_one(string id) => Assert.Throws<ArgumentException>(() => Build(id: id));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_a_version_below_one(int version) => Assert.Throws<ArgumentOutOfRangeException>(() => Build(version: version));

    [Fact]
    public void Refuses_to_have_no_indicator() => Refuses(() => Build(indicators: []));

    [Fact]
    public void Refuses_two_indicators_of_one_number() =>
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "a")), Indicator("1", Item("1.2", "a"))]));

    [Theory]
    [InlineData("1 ")]
    [InlineData("\u00A01")]
    [InlineData("1\u200B")]
    public void Refuses_two_indicators_whose_numbers_read_alike(string number) =>
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "a")), Indicator(number, Item("1.2", "a"))]));

    [Fact]
    public void Refuses_two_items_of_one_id_even_in_different_indicators() =>
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "a")), Indicator("2", Item("1.1", "a"))]));

    [Fact]
    public void Refuses_an_item_of_a_measure_that_is_not_declared() =>
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "nowhere"))]));

    [Fact]
    public void Refuses_a_target_that_does_not_suit_its_measure()
    {
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "a", Target.Of("done")))]));
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "a", Target.Of("all")))]));
        Refuses(() => Build(measures: [Flag("done")], indicators: [Indicator("1", Item("1.1", "done"))]));
    }

    [Fact]
    public void Refuses_a_target_compared_with_a_measure_that_is_not_declared() =>
        Refuses(() => Build(indicators: [Indicator("1", Item("1.1", "a", Compared("nowhere")))]));

    [Fact]
    public void Refuses_a_target_compared_with_a_measure_of_another_unit() =>
        Refuses(() => Build(
            measures: [Number("a"), new("b", "b", MeasureKind.Amount, "ha")],
            indicators: [Indicator("1", Item("1.1", "a", Compared("b")))]));

    [Fact]
    public void Refuses_a_defect_in_any_part_of_a_composite()
    {
        ItemPart[] parts = [new("one", "một", "a", Target.Of("reach", 7)), new("two", "hai", "nowhere", Target.Of("reach", 7))];

        Refuses(() => Build(indicators: [Indicator("1", ContentItem.OfParts("1.1", "cả hai", PartRule.AllOf, parts, Basis))]));
    }

    private static ArgumentException Refuses(Func<RuleSet> build) => Assert.Throws<ArgumentException>(build);

    private static RuleSet Build(
        string id = "47-nq-hdnd-2021", int version = 1,
        IEnumerable<Measure>? measures = null, IEnumerable<Indicator>? indicators = null, IEnumerable<string>? supersedes = null) =>
        new(id, version, Document, InForce, measures ?? [Number("a")], indicators ?? [Indicator("1", Item("1.1", "a"))], supersedes);

    private static Measure Number(string id) => new(id, id, MeasureKind.Count, "tổ");

    private static Measure Flag(string id) => new(id, id, MeasureKind.Flag);

    private static Target Compared(string measureId) => Target.Of("atLeast", Threshold.Of(measureId));

    private static ContentItem Item(string id, string measureId, Target? target = null) =>
        ContentItem.Of(id, id, measureId, target ?? Target.Of("reach", 7), Basis);

    private static Indicator Indicator(string number, params ContentItem[] items) => new(number, number, items);
}
