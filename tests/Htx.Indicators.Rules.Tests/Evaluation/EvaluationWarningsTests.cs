namespace Htx.Indicators.Rules.Tests;

/// <summary>What judging brings to light of ratings, of counts and of the day; of computed figures others tell.</summary>
public sealed class EvaluationWarningsTests
{
    private static readonly Scorecard Card = BundledScorecards.Get("tt-09-2017-bnnptnt");

    private static readonly RatingYield Yields = new("htx", [KeyValuePair.Create("goodHtx", (IReadOnlyList<string>)["tốt"])]);

    [Fact]
    public void A_rating_on_a_day_outside_of_its_period_is_warned_of()
    {
        var later = new Scorecard(Card.Id, 1, Card.Document, new(new(2030, 1, 1)), Card.Measures, Card.Groups, Card.Grades, Card.Conditions, Card.Yields);

        Assert.Equal(["x: asOf HTX3106"], Of(later, new(2029, 12, 31)));
        Assert.Empty(Of(later, new(2030, 1, 1)));

        static IEnumerable<string> Of(Scorecard card, DateOnly day) => Said(EvaluationWarnings.Of(CompiledScorecard.Compile(card).Rate(new(new("a", "A"), day, [])), "x"));
    }

    [Theory]
    [InlineData(12, 10, "x: values.goodHtx HTX3501")]
    [InlineData(10, 10, "")]
    [InlineData(null, 10, "")]
    [InlineData(12, null, "x: values.goodHtx HTX3501")]
    public void A_count_that_ratings_do_not_bear_out_is_warned_of(int? given, int? counted, string said) =>
        Assert.Equal(said, string.Concat(Said(EvaluationWarnings.OfCounts(Yields, Unit(given), Unit(counted), "x"))));

    [Theory]
    [InlineData("goodHtx", null, "count", null)]
    [InlineData("godHtx", null, "count", "tt-09-2017-bnnptnt: yields.counts.goodHtx HTX3504: … sử dụng số này; có phải là “godHtx”?")]
    [InlineData("godHtx", null, "count", "tt-09-2017-bnnptnt: yields.counts.goodHtx HTX3504: … sử dụng số này; có phải là “godHtx”?", true)]
    [InlineData("a", null, "count", "tt-09-2017-bnnptnt: yields.counts.goodHtx HTX3504: … sử dụng số này; chỉ dùng: a, other")]
    [InlineData("a", null, "count", null, true)]
    [InlineData("goodHtx", "other + 1", "count", "tt-09-2017-bnnptnt: yields.counts.goodHtx HTX3504: … sử dụng số này; bộ chỉ tiêu tự tính đại lượng này; bỏ “formula” của nó, hoặc bỏ dòng này trong “yields.counts”")]
    [InlineData("goodHtx", null, "flag", "tt-09-2017-bnnptnt: yields.counts.goodHtx HTX3504: … sử dụng số này; đại lượng này là có/không; khai báo là số đếm (“count”)")]
    public void A_count_that_no_rule_set_takes_is_warned_of(string id, string? formula, string kind, string? said, bool isAnyTaken = false)
    {
        var measures = new MeasureTable(
            new Measure(id, "A", kind == "flag" ? MeasureKind.Flag : MeasureKind.Count, kind == "flag" ? null : "HTX", formula is null ? null : Formula.Parse(formula)),
            new Measure("other", "B", MeasureKind.Count, "HTX"));
        var target = Target.Of(kind == "flag" ? "done" : "reach", kind == "flag" ? [] : [5]);
        var item = ContentItem.Of("1", "N", id, target, new LegalBasis("mục 1", "N"));
        var ruleSet = new RuleSet("a", 1, Card.Document, new(null), measures, [new("1", "C", [item])]);
        var card = new Scorecard(Card.Id, 1, Card.Document, Card.InForce, Card.Measures, Card.Groups, Card.Grades, Card.Conditions, isAnyTaken ? new("htx", [.. Yields.Counts, new("other", ["khá"])]) : Yields);

        Assert.Equal(
            said is null ? [] : [said],
            EvaluationWarnings.OfYields(card, [ruleSet]).Select(warning => $"{warning.Place.File}: {warning.Place.Path} {warning.Code}: … {warning.Message()[warning.Message().IndexOf("sử dụng", StringComparison.Ordinal)..]}"));
    }

    [Theory]
    [InlineData(MeasureKind.Percent, "%", "tt-09-2017-bnnptnt: yields.counts.goodHtx Error HTX3505")]
    [InlineData(MeasureKind.Money, "tỷ đồng", "tt-09-2017-bnnptnt: yields.counts.goodHtx Error HTX3505")]
    [InlineData(MeasureKind.Amount, "HTX", null)]
    public void Ratings_are_not_counted_as_a_percentage_or_as_money(MeasureKind kind, string unit, string? said)
    {
        var measures = new MeasureTable(new Measure("goodHtx", "A", kind, unit));
        var item = ContentItem.Of("1", "N", "goodHtx", Target.Of("reach", 5), new LegalBasis("mục 1", "N"));

        Assert.Equal(
            said is null ? [] : [said],
            EvaluationWarnings.OfYields(Card, [new RuleSet("a", 1, Card.Document, new(null), measures, [new("1", "C", [item])])]).Select(found => $"{found.Place.File}: {found.Place.Path} {found.Severity} {found.Code}"));
    }

    /// <summary>“THT” are no “HTX”, however alike their ids.</summary>
    [Fact]
    public void A_measure_of_another_unit_was_not_meant()
    {
        var measures = new MeasureTable(new Measure("goodTht", "A", MeasureKind.Count, "THT"), new Measure("other", "B", MeasureKind.Count, "HTX"));
        var item = ContentItem.Of("1", "N", "goodTht", Target.Of("reach", 5), new LegalBasis("mục 1", "N"));
        var card = new Scorecard(Card.Id, 1, Card.Document, Card.InForce, Card.Measures, Card.Groups, Card.Grades, Card.Conditions, new("htx", [.. Yields.Counts, new("other", ["khá"])]));

        Assert.Empty(EvaluationWarnings.OfYields(card, [new RuleSet("a", 1, Card.Document, new(null), measures, [new("1", "C", [item])])]));
    }

    [Fact]
    public void What_no_ratings_are_counted_as_cannot_be_looked_for()
    {
        var silent = new Scorecard(Card.Id, 1, Card.Document, Card.InForce, Card.Measures, Card.Groups, Card.Grades, Card.Conditions);

        Assert.Throws<ArgumentException>("scorecard", () => EvaluationWarnings.OfYields(silent, []));
        Assert.Throws<ArgumentNullException>("scorecard", () => EvaluationWarnings.OfYields(null!, []));
        Assert.Throws<ArgumentNullException>("ruleSets", () => EvaluationWarnings.OfYields(Card, null!));
    }

    [Fact]
    public void Ratings_that_nobody_asked_for_are_warned_of_and_those_of_no_unit()
    {
        var units = new UnitRatings(Card, "xa", new(2026, 12, 31));

        Assert.Equal(["x: subject.partOf HTX3502", "x: subject.partOf HTX3503"], Said(EvaluationWarnings.OfUncounted([units], 1, "x")));
        Assert.Equal(["x: subject.partOf HTX3502"], Said(EvaluationWarnings.OfUncounted([units], 0, "x")));
        Assert.Empty(EvaluationWarnings.OfUncounted([], 0, "x"));
    }

    [Fact]
    public void A_rule_set_is_superseded_from_the_first_day_of_the_later_one()
    {
        var rules = Sample.Resolution47.RuleSet;
        var later = new RuleSet("moi", 1, rules.Document, new(new(2025, 1, 1)), rules.Measures, rules.Indicators, [rules.Id]);
        var catalogue = RuleSetCatalogue.Of(rules, later);

        Assert.Equal(["x: asOf HTX3107"], On(new(2025, 1, 1)));
        Assert.Empty(On(new(2024, 12, 31)));
        Assert.Equal(["x: asOf HTX3106"], On(new(2026, 1, 1)));

        IEnumerable<string> On(DateOnly day) => Said(EvaluationWarnings.Of(Sample.Resolution47.Assess(new(new("a", "A"), day, [])), "x", catalogue));
    }

    /// <summary>One figure that is only asserted, or an estimate, is enough.</summary>
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void What_is_computed_with_an_asserted_figure_is_asserted_and_with_an_estimate_an_estimate(bool isFirst, bool isSecond, bool isSo)
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "X", "1"), new(null),
            [new("a", "A", MeasureKind.Amount, "ha"), new("b", "B", MeasureKind.Amount, "ha"), new("sum", "Tổng", MeasureKind.Amount, "ha", Formula.Parse("a + b"))],
            [new("1", "Một", [ContentItem.Of("1.1", "Một", "sum", Target.Of("reach", 1), new("m", "q"))])]);

        Assert.Equal((Classification.Exceeded, isSo, false), Judged(ObservationStatus.Asserted));
        Assert.Equal((Classification.Exceeded, false, isSo), Judged(ObservationStatus.Estimated));

        (Classification Classification, bool IsAsserted, bool IsEstimated) Judged(ObservationStatus status)
        {
            var set = new ObservationSet(new("s", "S"), new(2026, 1, 1), [KeyValuePair.Create("a", Observation.Of(2, isFirst ? status : ObservationStatus.Actual)), KeyValuePair.Create("b", Observation.Of(2, isSecond ? status : ObservationStatus.Actual))]);
            var item = CompiledRuleSet.Compile(rules).Assess(set).Items.Single();
            return (item.Classification, item.IsAsserted, item.IsEstimated);
        }
    }

    private static ObservationSet Unit(int? count) => new(new("xa", "Xã"), new(2026, 12, 31), count is { } given ? [KeyValuePair.Create("goodHtx", Observation.Of(given))] : []);

    private static IEnumerable<string> Said(IEnumerable<Diagnostic> warnings) => warnings.Select(warning => $"{warning.Place.File}: {warning.Place.Path} {warning.Code}");
}
