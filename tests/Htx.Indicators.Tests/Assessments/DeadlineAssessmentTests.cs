namespace Htx.Indicators.Tests;

public sealed class DeadlineAssessmentTests
{
    private static readonly DateOnly By2030 = new(2030, 12, 31);
    private static readonly DateOnly By2045 = new(2045, 12, 31);

    [Fact]
    public void Indicators_are_grouped_by_the_day_they_are_to_be_reached_earliest_first()
    {
        var groups = Judge(("1", By2045, 3), ("2", By2030, 3), ("3", null, 3), ("4", By2030, 9)).ByDeadline;

        Assert.Equal([By2030, By2045, null], groups.Select(group => group.Deadline));
        Assert.Equal([["2", "4"], ["1"], ["3"]], groups.Select(group => group.Indicators.Select(indicator => indicator.Indicator.Number)));
        Assert.Equal([new Tally(1, 0, 1, 0), new Tally(0, 0, 1, 0), new Tally(0, 0, 1, 0)], groups.Select(group => group.ItemTally));
    }

    [Fact]
    public void The_conclusion_is_given_for_each_deadline()
    {
        var assessment = Judge(("1", By2030, 9), ("2", By2045, 3), ("3", null, 3));

        Assert.Equal(
            "Mục tiêu đến ngày 31/12/2030: Tính đến ngày 10/11/2023 có 01/1 chỉ tiêu gồm 01/1 nội dung đạt và vượt so với Nghị quyết. "
            + "Mục tiêu đến ngày 31/12/2045: Tính đến ngày 10/11/2023 có 00/1 chỉ tiêu gồm 00/1 nội dung đạt và vượt so với Nghị quyết. "
            + "Còn 01/1 chỉ tiêu gồm 01/1 nội dung chưa đạt so với Nghị quyết. "
            + "Mục tiêu không ghi một thời hạn chung: Tính đến ngày 10/11/2023 có 00/1 chỉ tiêu gồm 00/1 nội dung đạt và vượt so với Nghị quyết. "
            + "Còn 01/1 chỉ tiêu gồm 01/1 nội dung chưa đạt so với Nghị quyết.",
            assessment.Conclusion());
        Assert.StartsWith("Goals to 31 December 2030: As of 10 November 2023, ", assessment.Conclusion(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void One_deadline_for_all_is_not_named() =>
        Assert.StartsWith("Tính đến ngày", Judge(("1", By2030, 9), ("2", By2030, 3)).Conclusion(), StringComparison.Ordinal);

    private static RuleSetAssessment Judge(params (string Number, DateOnly? Deadline, decimal Figure)[] indicators)
    {
        var scene = indicators.Aggregate(new Scene(), (scene, entry) => scene.Given($"m{entry.Number}", entry.Figure));
        return scene.Judge([.. indicators.Select(entry =>
            new Indicator(entry.Number, entry.Number, [ContentItem.Of(entry.Number, entry.Number, $"m{entry.Number}", Target.Of("reach", 5), Scene.Basis)], entry.Deadline))]);
    }
}
