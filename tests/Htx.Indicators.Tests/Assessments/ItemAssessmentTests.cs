namespace Htx.Indicators.Tests;

public sealed class ItemAssessmentTests
{
    private static readonly DateOnly Own = new(2024, 6, 30), Indicators = new(2025, 12, 31);
    private static readonly Target Reach70 = Target.Of("reach", 70);

    public static TheoryData<DateOnly?, DateOnly?, DateOnly?> Deadlines() => new()
    {
        { Own, Indicators, Own },
        { Own, null, Own },
        { null, Indicators, Indicators },
        { null, null, null },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Deadline_is_the_items_own_or_its_indicators(DateOnly? own, DateOnly? indicators, DateOnly? expected)
    {
        var item = ContentItem.Of("5.1", "Nội dung", "a", Reach70, Scene.Basis, own);

        Assert.Equal(expected, new Scene().Given("a", 70).Judge(new Indicator("5", "Chỉ tiêu", [item], indicators)).Items.Single().Deadline);
    }

    [Theory]
    [InlineData(null, "47/NQ-HĐND")]
    [InlineData("36-CTr/HU", "36-CTr/HU")]
    public void BasisDocument_is_the_rule_sets_unless_the_goal_comes_from_another(string? document, string expected)
    {
        var item = ContentItem.Of("5.1", "Nội dung", "a", Reach70, new("mục 2", "đạt 70%", document));

        Assert.Equal(expected, new Scene().Given("a", 70).Judge(item).BasisDocument);
    }

    [Theory]
    [InlineData(PartRule.AllOf, 70, 0, Classification.NotMet)]
    [InlineData(PartRule.AllOf, 70, 80, Classification.Met)]
    [InlineData(PartRule.AllOf, 75, 80, Classification.Exceeded)]
    [InlineData(PartRule.AnyOf, 70, 0, Classification.Met)]
    [InlineData(PartRule.AnyOf, 70, 80, Classification.Exceeded)]
    [InlineData(PartRule.AnyOf, 60, 0, Classification.NotMet)]
    public void The_rule_of_the_parts_makes_the_classification(PartRule rule, int htx, int tht, Classification expected)
    {
        var item = new Scene().Percent("htx", htx).Percent("tht", tht).Judge(Both(rule));

        Assert.Equal(expected, item.Classification);
        Assert.Equal(["htx", "tht"], item.Parts.Select(part => part.Part.Id));
    }

    [Fact]
    public void A_part_not_met_in_fact_settles_all_of_them_beside_an_estimate() =>
        Assert.Equal("chưa đạt", Judge(PartRule.AllOf, Observation.Of(60), Observation.Of(80, ObservationStatus.Estimated)).Verdict());

    [Fact]
    public void A_part_exceeded_in_fact_settles_any_of_them_beside_an_estimate() =>
        Assert.Equal("vượt", Judge(PartRule.AnyOf, Observation.Of(75), Observation.Of(80, ObservationStatus.Estimated)).Verdict());

    [Fact]
    public void A_verdict_that_needs_the_estimate_says_so()
    {
        var item = Judge(PartRule.AllOf, Observation.Of(75), Observation.Of(70, ObservationStatus.Estimated));

        Assert.Equal(("đạt (ước)", "met (estimated)"), (item.Verdict(), item.Verdict(Language.English)));
    }

    [Fact]
    public void A_missing_part_leaves_all_of_them_not_assessed_with_its_reason()
    {
        var item = Judge(PartRule.AllOf, Observation.Of(75), Observation.Missing);

        Assert.Equal((Outcome.NotAssessed(NotAssessedReason.Missing), "chưa đánh giá"), (item.Outcome, item.Verdict()));
    }

    [Fact]
    public void A_part_that_does_not_apply_is_left_out() =>
        Assert.Equal("đạt", Judge(PartRule.AllOf, Observation.Of(70), Observation.NotApplicable()).Verdict());

    [Fact]
    public void One_asserted_part_makes_the_item_asserted()
    {
        Assert.True(Judge(PartRule.AllOf, Observation.Of(70), Observation.Of(70, ObservationStatus.Asserted)).IsAsserted);
        Assert.False(Judge(PartRule.AllOf, Observation.Of(70), Observation.Of(70, ObservationStatus.Estimated)).IsAsserted);
    }

    [Fact]
    public void Its_deadline_in_words_says_what_remains_and_nothing_where_there_is_none()
    {
        var item = new Scene().Given("a", 7).Judge(ContentItem.Of("1", "Nội dung", "a", Target.Of("reach", 7), Scene.Basis, new DateOnly(2025, 11, 10)));

        Assert.Equal(("Thời hạn: 10/11/2025, còn 2 năm", "Deadline: 10 November 2025, 2 years left"), (item.DeadlineText(), item.DeadlineText(Language.English)));
        Assert.Null(Judge(PartRule.AllOf, Observation.Of(75), Observation.Missing).DeadlineText());
    }

    private static ItemAssessment Judge(PartRule rule, Observation htx, Observation tht) =>
        new Scene().Given("htx", htx, MeasureKind.Percent, "%").Given("tht", tht, MeasureKind.Percent, "%").Judge(Both(rule));

    private static ContentItem Both(PartRule rule) =>
        ContentItem.OfParts("5.2", "Bồi dưỡng", rule, [new("htx", "HTX", "htx", Reach70), new("tht", "THT", "tht", Reach70)], Scene.Basis);
}
