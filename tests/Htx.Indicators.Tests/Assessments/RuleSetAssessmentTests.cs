namespace Htx.Indicators.Tests;

public sealed class RuleSetAssessmentTests
{
    [Fact]
    public void Says_who_was_judged_on_which_day_against_what()
    {
        var assessment = Judge();

        Assert.Equal(("thap-muoi", new DateOnly(2023, 11, 10), "47-nq-hdnd-2021"), (assessment.Subject.Id, assessment.AsOf, assessment.RuleSet.Id));
    }

    [Fact]
    public void Judges_every_indicator_and_item_in_the_documents_order()
    {
        var assessment = Judge();

        Assert.Equal(["1", "2"], assessment.Indicators.Select(indicator => indicator.Indicator.Number));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2"], assessment.Items.Select(item => item.Item.Id));
        Assert.Equal(
            [Classification.Exceeded, Classification.Met, Classification.NotMet, Classification.NotAssessed],
            assessment.Items.Select(item => item.Classification));
    }

    [Fact]
    public void Tallies_items_and_indicators()
    {
        var assessment = Judge();

        Assert.Equal(new Tally(Exceeded: 1, Met: 1, NotMet: 1, NotAssessed: 1), assessment.ItemTally);
        Assert.Equal(new Tally(Exceeded: 0, Met: 1, NotMet: 1, NotAssessed: 0), assessment.IndicatorTally);
    }

    [Fact]
    public void Refuses_to_judge_figures_of_other_measures()
    {
        var assessment = Judge();

        Assert.StartsWith(
            "The figures are not those of the measures of '47-nq-hdnd-2021'.",
            Assert.Throws<ArgumentException>(() => RuleSetAssessment.Of(assessment.RuleSet, new Scene().Given("a", 8).Given("b", 7).Table())).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("ruleSet", () => RuleSetAssessment.Of(null!, assessment.Figures));
        Assert.Throws<ArgumentNullException>("figures", () => RuleSetAssessment.Of(assessment.RuleSet, null!));
    }

    private static RuleSetAssessment Judge() =>
        new Scene().Given("a", 8).Given("b", Observation.Missing).Judge(
            new Indicator("1", "Một", [Item("1.1", "a", 7), Item("1.2", "a", 8)]),
            new Indicator("2", "Hai", [Item("2.1", "a", 9), Item("2.2", "b", 7)]));

    private static ContentItem Item(string id, string measureId, decimal reach) =>
        ContentItem.Of(id, id, measureId, Target.Of("reach", reach), Scene.Basis);
}
