namespace Htx.Indicators.Tests;

public sealed class IndicatorAssessmentTests
{
    [Theory]
    [InlineData(7, 8, Classification.Met)]
    [InlineData(8, 8, Classification.Exceeded)]
    [InlineData(6, 8, Classification.NotMet)]
    public void An_indicator_is_the_worst_of_its_items(int one, int other, Classification expected) =>
        Assert.Equal(expected, Judge(Observation.Of(one), Observation.Of(other)).Classification);

    [Fact]
    public void An_item_not_met_decides_although_another_is_missing() =>
        Assert.Equal("chưa đạt", Judge(Observation.Of(6), Observation.Missing).Verdict());

    [Fact]
    public void A_missing_item_leaves_the_indicator_not_assessed_with_its_reason() =>
        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Missing), Judge(Observation.Of(7), Observation.Missing).Outcome);

    [Fact]
    public void An_estimated_item_makes_the_indicator_an_estimate_where_it_counts()
    {
        var estimate = Observation.Of(7, ObservationStatus.Estimated);

        Assert.Equal(("đạt (ước)", "met (estimated)"), (Judge(Observation.Of(7), estimate).Verdict(), Judge(Observation.Of(7), estimate).Verdict(Language.English)));
        Assert.Equal("chưa đạt", Judge(Observation.Of(6), estimate).Verdict());
    }

    [Theory]
    [InlineData(2025, 2025, 2025)]
    [InlineData(2025, 2030, null)]
    [InlineData(2025, null, null)]
    [InlineData(null, null, null)]
    public void Its_deadline_is_that_of_all_its_items_or_none(int? one, int? other, int? expected)
    {
        ContentItem[] items = [Item("1.1", one), Item("1.2", other)];

        Assert.Equal(Day(expected), new Scene().Given("one", 7).Judge(new Indicator("1", "Chỉ tiêu", items)).Indicators.Single().Deadline);

        static DateOnly? Day(int? year) => year is { } known ? new DateOnly(known, 12, 31) : null;
        static ContentItem Item(string id, int? year) => ContentItem.Of(id, "Nội dung", "one", Target.Of("reach", 7), Scene.Basis, Day(year));
    }

    private static IndicatorAssessment Judge(Observation one, Observation other)
    {
        ContentItem[] items =
        [
            ContentItem.Of("1.1", "Một", "one", Target.Of("reach", 7), Scene.Basis),
            ContentItem.Of("1.2", "Hai", "other", Target.Of("reach", 7), Scene.Basis),
        ];
        return new Scene().Given("one", one).Given("other", other).Judge(new Indicator("1", "Chỉ tiêu", items)).Indicators.Single();
    }
}
