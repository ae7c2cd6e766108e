namespace Htx.Indicators.Rules.Tests;

public sealed class OfficialConclusionTests
{
    [Theory]
    [InlineData("1.1", "chưa đạt")]
    [InlineData("2.1", "chưa đạt")]
    [InlineData("2.2", "đạt")]
    [InlineData("3.1", "đạt (ước)")]
    [InlineData("3.2", "chưa đạt")]
    [InlineData("4.1", "chưa đạt")]
    [InlineData("5.1", "vượt")]
    [InlineData("5.2", "chưa đạt")]
    [InlineData("6.1", "đạt")]
    [InlineData("6.2", "đạt")]
    [InlineData("7.1", "vượt")]
    public void Every_content_item_has_the_verdict_of_the_district(string item, string verdict) =>
        Assert.Equal(verdict, Sample.Assessment.Item(item).Verdict());

    [Theory]
    [InlineData("1", "chưa đạt")]
    [InlineData("2", "chưa đạt")]
    [InlineData("3", "chưa đạt")]
    [InlineData("4", "chưa đạt")]
    [InlineData("5", "chưa đạt")]
    [InlineData("6", "đạt")]
    [InlineData("7", "vượt")]
    public void An_indicator_is_met_only_when_all_of_its_items_are(string indicator, string verdict) =>
        Assert.Equal(verdict, Sample.Assessment.Indicator(indicator).Verdict());

    [Fact]
    public void The_conclusion_is_the_one_the_district_published() =>
        Assert.Equal(
            "Tính đến ngày 10/11/2023 có 02/7 chỉ tiêu gồm 06/11 nội dung đạt và vượt so với Nghị quyết. "
            + "Còn 05/7 chỉ tiêu gồm 05/11 nội dung chưa đạt so với Nghị quyết.",
            Sample.Assessment.Conclusion());

    [Fact]
    public void Tallies_count_vượt_apart_from_đạt()
    {
        Assert.Equal(new Tally(Exceeded: 1, Met: 1, NotMet: 5, NotAssessed: 0), Sample.Assessment.IndicatorTally);
        Assert.Equal(new Tally(Exceeded: 2, Met: 4, NotMet: 5, NotAssessed: 0), Sample.Assessment.ItemTally);
    }

    [Fact]
    public void Seven_indicators_with_eleven_items_each_cite_a_clause_and_quote_it()
    {
        Assert.Equal(7, Sample.Resolution47.RuleSet.Indicators.Count);
        Assert.Equal(11, Sample.Resolution47.RuleSet.Items.Count());
        Assert.All(Sample.Resolution47.RuleSet.Items, item => Assert.StartsWith("chỉ tiêu ", item.Basis.Clause, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_report_asserts_or_estimates_is_marked_so()
    {
        Assert.True(Sample.Assessment.Item("6.2").IsAsserted);
        Assert.True(Sample.Assessment.Item("3.1").IsEstimated);
        Assert.Equal(["3.1"], Sample.Assessment.Items.Where(item => item.IsEstimated).Select(item => item.Item.Id));
    }
}
