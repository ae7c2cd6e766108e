namespace Htx.Indicators.Tests;

public sealed class AssessmentTableTests
{
    [Fact]
    public void What_both_documents_measure_stands_in_one_row()
    {
        var province = Judge("tinh", "74/KH-UBND", Item("1", "members", 2500), Item("2", "revenue", 100));
        var commune = Judge("xa", "12/KH-UBND", Item("9", "members", 2600), Item("10", "groups", 3));

        var table = AssessmentTable.Of(province, commune);

        Assert.Equal(["74/KH-UBND", "12/KH-UBND"], table.Columns.Select(column => column.RuleSet.Document.Number));
        Assert.Equal(["Nội dung 1", "Nội dung 2", "Nội dung 10"], table.Rows.Select(row => row.Title));
        Assert.Equal([["1", "9"], ["2", null], [null, "10"]], table.Rows.Select(row => row.Items.Select(item => item?.Item.Id)));
        Assert.Equal([Classification.Met, Classification.NotMet], table.Rows[0].Items.Select(item => item!.Classification));
    }

    [Fact]
    public void A_document_that_asks_twice_for_the_same_has_two_rows()
    {
        var table = AssessmentTable.Of(Judge("a", "1", Item("1", "members", 1), Item("2", "members", 2)), Judge("b", "2", Item("1", "members", 3)));

        Assert.Equal([["1", "1"], ["2", null]], table.Rows.Select(row => row.Items.Select(item => item?.Item.Id)));
    }

    [Fact]
    public void Refuses_nothing_and_figures_of_different_subjects_or_days()
    {
        Assert.StartsWith(
            "Assessments of one subject as of one day are put beside each other.",
            Assert.Throws<ArgumentException>(() => AssessmentTable.Of()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("assessments", () => AssessmentTable.Of(null!));
        Assert.Throws<ArgumentException>(() => AssessmentTable.Of(Judge("a", "1", Item("1", "members", 1)), Judge("a", "1", 11, Item("1", "members", 1))));
    }

    private static RuleSetAssessment Judge(string id, string number, params ContentItem[] items) => Judge(id, number, 10, items);

    private static RuleSetAssessment Judge(string id, string number, int day, params ContentItem[] items)
    {
        Measure[] measures = [Measure("members"), Measure("revenue"), Measure("groups")];
        var rules = new RuleSet(id, 1, new("Kế hoạch", "Mẫu", number), new(null), measures, [new("1", "Chỉ tiêu", items)]);
        var set = new ObservationSet(new("x", "Xã X"), new(2026, 11, day), [new("members", Observation.Of(2570))]);
        return RuleSetAssessment.Of(rules, new FigureTable(rules.Measures, set, Array.ConvertAll(measures, measure => Figure.Given(set[measure.Id], measure))));
    }

    private static Measure Measure(string id) => new(id, id, MeasureKind.Amount, "người");

    private static ContentItem Item(string id, string measure, decimal number) =>
        ContentItem.Of(id, $"Nội dung {id}", measure, Target.Of("atLeast", number), Scene.Basis);
}
