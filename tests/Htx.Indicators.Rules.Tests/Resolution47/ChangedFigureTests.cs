namespace Htx.Indicators.Rules.Tests;

public sealed class ChangedFigureTests
{
    [Fact]
    public void With_2600_members_item_2_1_and_indicator_2_are_met()
    {
        var assessment = Sample.With("htxMembers", 2600);

        Assert.Equal(["2.1"], ItemsThatChanged(assessment));
        Assert.Equal(Classification.Met, assessment.Item("2.1").Classification);
        Assert.Equal(Classification.Met, assessment.Indicator("2").Classification);
        Assert.Equal(
            "Tính đến ngày 10/11/2023 có 03/7 chỉ tiêu gồm 07/11 nội dung đạt và vượt so với Nghị quyết. "
            + "Còn 04/7 chỉ tiêu gồm 04/11 nội dung chưa đạt so với Nghị quyết.",
            assessment.Conclusion());
    }

    [Theory]
    [InlineData("newCraftGroups", 6, "1.1", "chưa đạt")]
    [InlineData("newCraftGroups", 7, "1.1", "đạt")]
    [InlineData("newCraftGroups", 8, "1.1", "vượt")]
    [InlineData("htxMembers", 2599, "2.1", "chưa đạt")]
    [InlineData("htxMembers", 9999, "2.1", "đạt")]
    [InlineData("thtMembers", 3199, "2.2", "chưa đạt")]
    [InlineData("thtMembers", 3200, "2.2", "đạt")]
    [InlineData("htxMeanRevenue", 1799.999999999, "3.1", "chưa đạt")]
    [InlineData("htxMeanRevenue", 1800, "3.1", "đạt")]
    [InlineData("thtMeanProfit", -5, "3.2", "chưa đạt")]
    [InlineData("thtMeanProfit", 200, "3.2", "đạt")]
    [InlineData("htxWorkerMeanIncome", 45, "4.1", "chưa đạt")]
    [InlineData("htxWorkerMeanIncome", 45.01, "4.1", "đạt")]
    [InlineData("htxWorkerMeanIncome", 45.000000001, "4.1", "đạt")]
    [InlineData("trainedThtManagers", 69.999999999, "5.2", "chưa đạt")]
    [InlineData("trainedThtManagers", 70, "5.2", "đạt")]
    [InlineData("htxStrengthened", 0, "6.1", "chưa đạt")]
    [InlineData("profitableAgriculturalHtx", 99.999999999, "6.2", "chưa đạt")]
    [InlineData("effectiveMultiServiceHtx", 4, "7.1", "chưa đạt")]
    public void A_figure_decides_its_item_on_both_sides_of_the_boundary(string measure, double figure, string item, string verdict) =>
        Assert.Equal(verdict, Sample.With(measure, (decimal)figure).Item(item).Verdict());

    [Fact]
    public void Above_70_percent_in_both_groups_item_5_2_is_exceeded() =>
        Assert.Equal("vượt", Sample.With(("trainedThtManagers", 70.1m), ("trainedHtxManagers", 71)).Item("5.2").Verdict());

    [Fact]
    public void With_56_of_140_managers_item_5_1_is_met_and_not_exceeded()
    {
        var assessment = Sample.With(("managersCollege", 20), ("managersIntermediate", 36));

        Assert.Equal("đạt", assessment.Item("5.1").Verdict());
        Assert.StartsWith("(20 + 36) / 140 × 100 = 40%, mục tiêu đạt 40%; vừa đúng mục tiêu.", assessment.Item("5.1").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_manager_item_5_1_is_not_assessed_because_a_denominator_is_zero()
    {
        var assessment = Sample.With("managers", 0);

        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Undefined), assessment.Item("5.1").Outcome);
        Assert.Contains("không tính được (35 + 70) / 0 × 100 vì mẫu số bằng 0", assessment.Item("5.1").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_qualified_managers_than_managers_is_inconsistent() =>
        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Inconsistent), Sample.With("managers", 100).Item("5.1").Outcome);

    public static TheoryData<string, string> FiguresAndTheirItems => new()
    {
        { "newCraftGroups", "1.1" }, { "htxMembers", "2.1" }, { "thtMembers", "2.2" }, { "htxMeanRevenue", "3.1" }, { "thtMeanProfit", "3.2" },
        { "htxWorkerMeanIncome", "4.1" }, { "managersCollege", "5.1" }, { "managersIntermediate", "5.1" }, { "managers", "5.1" },
        { "htxStrengthened", "6.1" }, { "profitableAgriculturalHtx", "6.2" }, { "effectiveMultiServiceHtx", "7.1" }, { "htx", "7.1" },
    };

    [Theory]
    [MemberData(nameof(FiguresAndTheirItems))]
    public void A_figure_that_is_taken_out_leaves_its_item_not_assessed_and_is_named(string measure, string item)
    {
        var assessment = Sample.With(measure, null);
        var indicator = assessment.Indicator(item[..1]);
        var title = Sample.Resolution47.RuleSet.GetMeasure(measure).Title;

        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Missing), assessment.Item(item).Outcome);
        Assert.Equal([measure], assessment.Item(item).Parts.SelectMany(part => part.Missing).Select(missing => missing.Id));
        Assert.StartsWith($"thiếu số liệu “{title}” ({measure});", assessment.Item(item).Explain(), StringComparison.Ordinal);
        Assert.True(indicator.Classification is Classification.NotAssessed or Classification.NotMet);
        Assert.Contains($"chưa đánh giá so với Nghị quyết (nội dung {item}).", assessment.Conclusion(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_composite_item_that_one_part_already_fails_stays_failed_without_the_other() =>
        Assert.Equal("chưa đạt", Sample.With("trainedHtxManagers", null).Item("5.2").Verdict());

    [Fact]
    public void The_third_sentence_counts_indicators_and_items() =>
        Assert.EndsWith(
            " Có 01/7 chỉ tiêu gồm 01/11 nội dung chưa đánh giá so với Nghị quyết (nội dung 7.1).",
            Sample.With("htx", null).Conclusion(), StringComparison.Ordinal);

    private static IEnumerable<string> ItemsThatChanged(RuleSetAssessment assessment) =>
        assessment.Items.Zip(Sample.Assessment.Items)
            .Where(pair => pair.First.Outcome != pair.Second.Outcome)
            .Select(pair => pair.First.Item.Id);
}
