namespace Htx.Indicators.Tests;

/// <summary>What is written once for a rule set holds nothing of the subject it was first written for.</summary>
public sealed class ManySubjectsExplanationTests
{
    private static readonly DateOnly Deadline = new(2025, 12, 31);

    private static readonly Measure Area = new("area", "Diện tích", MeasureKind.Amount, "ha");
    private static readonly Measure Assigned = new("assigned", "Diện tích được giao", MeasureKind.Amount, "ha");
    private static readonly Measure Share = new("share", "Tỷ lệ", MeasureKind.Percent, "%", Formula.Parse("area / assigned * 100"));

    private static readonly RuleSet Rules = new(
        "x", 1, new("Nghị quyết", "X", "1/NQ"), new(null), [Area, Assigned, Share],
        [
            new("1", "X", [Item("1.1", "area", Target.Of("reach", Threshold.Of("assigned")))], Deadline),
            new("2", "X", [Item("2.1", "share", Target.Of("reach", 40))], Deadline),
        ]);

    [Fact]
    public void Each_subject_is_told_its_own_figures_and_thresholds()
    {
        var (one, other) = (Judge(66, 60, new(2023, 11, 10)), Judge(30, 40, new(2023, 11, 10)));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.StartsWith("66 ha, mục tiêu đạt 60 (Diện tích được giao); hơn 6 ha (110% mục tiêu). Căn cứ: 1/NQ, 1.1.", Explain(one, "1.1"), StringComparison.Ordinal);
            Assert.StartsWith("30 ha, mục tiêu đạt 40 (Diện tích được giao); còn thiếu 10 ha (75% mục tiêu). Căn cứ: 1/NQ, 1.1.", Explain(other, "1.1"), StringComparison.Ordinal);
            Assert.StartsWith("30 / 40 × 100 = 75%, mục tiêu đạt 40%;", Explain(other, "2.1"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_language_is_answered_in_that_language_whichever_was_asked_for_first()
    {
        var assessment = Judge(30, 40, new(2023, 11, 10));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("30 / 40 × 100 = 75%, mục tiêu đạt 40%; hơn 35 điểm phần trăm (187,5% mục tiêu). Căn cứ: 1/NQ, 2.1. Thời hạn: 31/12/2025, còn 2 năm 1 tháng 21 ngày.", Explain(assessment, "2.1"));
            Assert.Equal(
                "30 / 40 × 100 = 75%, target: reach 40%; 35 percentage points above (187.5% of the target). Basis: 1/NQ, 2.1. Deadline: 31 December 2025, 2 years 1 month 21 days left.",
                Explain(assessment, "2.1", Language.English));
        }
    }

    [Fact]
    public void What_remains_is_counted_from_the_day_of_the_figures()
    {
        Assert.EndsWith("còn 1 ngày.", Explain(Judge(1, 1, new(2025, 12, 30)), "1.1"), StringComparison.Ordinal);
        Assert.EndsWith("còn 1 năm.", Explain(Judge(1, 1, new(2024, 12, 31)), "1.1"), StringComparison.Ordinal);
        Assert.EndsWith("đã hết hạn.", Explain(Judge(1, 1, new(2026, 1, 1)), "1.1"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_deadline_is_written_once_for_all_items_that_have_it()
    {
        var items = Judge(66, 60, new(2023, 11, 10)).Items.ToArray();

        Assert.Same(items[0].DeadlineText(), items[1].DeadlineText());
    }

    private static ContentItem Item(string id, string measureId, Target target) => ContentItem.Of(id, "X", measureId, target, new(id, "X"));

    private static string Explain(RuleSetAssessment assessment, string itemId, Language language = Language.Vietnamese) =>
        assessment.Items.Single(item => item.Item.Id == itemId).Explain(language);

    private static RuleSetAssessment Judge(decimal area, decimal assigned, DateOnly asOf)
    {
        var set = new ObservationSet(new("x", "X"), asOf, [new("area", Observation.Of(area)), new("assigned", Observation.Of(assigned))]);
        return RuleSetAssessment.Of(Rules, FigureTable.Of(Rules.Measures, set, Share.Domain, (figures, domain) => figures[2] = Figure.Of(area / assigned * 100, domain)));
    }
}
