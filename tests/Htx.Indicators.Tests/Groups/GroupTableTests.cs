namespace Htx.Indicators.Tests;

public sealed class GroupTableTests
{
    private static readonly RuleSet Rules = new(
        "x", 1, new("Kế hoạch", "Mẫu", "1/KH"), new(null), [new("a", "Số tổ", MeasureKind.Count, "tổ"), new("b", "Số xã", MeasureKind.Count, "xã")],
        [
            new("1", "Một", [Item("1.1", "a", 7), Item("1.2", "b", 3)]),
            new("2", "Hai", [Item("2.1", "b", 5)]),
        ]);

    [Fact]
    public void Counts_the_subjects_that_reach_each_item_and_each_indicator()
    {
        var day = Assert.Single(Table(("x", 2022, 8, 4), ("y", 2022, 7, 3), ("z", 2022, 6, 2)).Tally.Days);

        Assert.Equal(3, day.SubjectCount);
        Assert.Equal([new Tally(1, 1, 1, 0), new Tally(1, 1, 1, 0), new Tally(0, 0, 3, 0)], day.Items.Select(item => item.Tally));
        Assert.Equal([new Tally(1, 1, 1, 0), new Tally(0, 0, 3, 0)], day.Indicators.Select(indicator => indicator.Tally));
    }

    [Fact]
    public void Says_how_many_in_words()
    {
        var items = Table(("x", 2022, 8, 4), ("y", 2022, 7, 3), ("z", 2022, 6, null)).Tally.Days[0].Items;

        Assert.Equal("2/3 HTX đạt, trong đó 1 vượt; 1 chưa đạt", items[0].Text("HTX"));
        Assert.Equal("2/3 đối tượng đạt, trong đó 1 vượt; 1 chưa đánh giá", items[1].Text());
        Assert.Equal("2 of 3 HTX met, 1 of them exceeded; 1 not met", items[0].Text("HTX", Language.English));
        Assert.Equal("0 of 3 subjects met; 2 not met; 1 not assessed", items[2].Text(language: Language.English));
    }

    [Fact]
    public void Subjects_are_counted_by_day()
    {
        var days = Table(("x", 2023, 8, 4), ("x", 2022, 6, 4), ("y", 2023, 7, 4)).Tally.Days;

        Assert.Equal([(2022, 1), (2023, 2)], days.Select(day => (day.Day.Year, day.SubjectCount)));
        Assert.Equal([0, 2], days.Select(day => day.Items[0].Tally.MetOrExceeded));
    }

    [Fact]
    public void A_subject_of_several_days_has_a_course_for_each_item()
    {
        var course = Assert.Single(Table(("x", 2023, 8, 4), ("y", 2023, 7, 4), ("x", 2022, 6, 4)).Courses);

        Assert.Equal(("x", 2), (course.Subject.Id, course.Rows.Count));
        Assert.Equal("31/12/2022 chưa đạt → 31/12/2023 vượt", course.Text(0));
        Assert.Equal("31 December 2022 not met → 31 December 2023 exceeded", course.Text(0, Language.English));
    }

    [Fact]
    public void Rows_keep_the_order_in_which_subjects_came_and_say_what_is_an_estimate()
    {
        var table = new GroupTable(Rules);
        table.Add(Judge("z", 2022, Observation.Of(7, ObservationStatus.Estimated), Observation.Of(4)));
        table.Add(Judge("a", 2022, Observation.Of(7), Observation.Of(4)));

        Assert.Equal(["z", "a"], table.Rows.Select(row => row.Subject.Id));
        Assert.Equal(["đạt (ước)", "đạt"], table.Rows.Select(row => row.Verdicts[0].Text()));
    }

    [Fact]
    public void Refuses_a_subject_judged_by_another_rule_set() =>
        Assert.Throws<ArgumentException>(() => new GroupTable(Rules).Add(new Scene().Given("a", 1).Judge(new Indicator("1", "Một", [Item("1.1", "a", 1)]))));

    [Law]
    public bool Every_item_is_counted_once_for_each_subject(byte[] figures)
    {
        var table = new GroupTable(Rules);
        for (var i = 0; i < figures.Length; i++)
            table.Add(Judge($"s{i}", 2020 + (figures[i] % 3), Observation.Of(figures[i] % 10), figures[i] % 4 == 0 ? Observation.Missing : Observation.Of(figures[i] % 7)));

        return table.Tally.Days.Sum(day => day.SubjectCount) == figures.Length
            && table.Tally.Days.All(day => day.Items.Concat(day.Indicators).All(item => item.Tally.Total == day.SubjectCount))
            && Enumerable.Range(0, 3).All(item => Tally.Of(table.Rows.Select(row => row.Verdicts[item].Classification)).Met == table.Tally.Days.Sum(day => day.Items[item].Tally.Met));
    }

    private static GroupTable Table(params (string Id, int Year, int A, int? B)[] subjects)
    {
        var table = new GroupTable(Rules);
        foreach (var (id, year, a, b) in subjects)
            table.Add(Judge(id, year, Observation.Of(a), b is { } known ? Observation.Of(known) : Observation.Missing));
        return table;
    }

    private static RuleSetAssessment Judge(string id, int year, Observation a, Observation b)
    {
        var set = new ObservationSet(new(id, id.ToUpperInvariant()), new(year, 12, 31), [new("a", a), new("b", b)]);
        return RuleSetAssessment.Of(Rules, new(Rules.Measures, set, [Figure.Given(a, Rules.Measures[0]), Figure.Given(b, Rules.Measures[1])]));
    }

    private static ContentItem Item(string id, string measureId, decimal target) => ContentItem.Of(id, id, measureId, Target.Of("reach", target), Scene.Basis);
}
