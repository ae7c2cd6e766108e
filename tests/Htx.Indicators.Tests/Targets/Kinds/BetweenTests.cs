namespace Htx.Indicators.Tests;

public sealed class BetweenTests
{
    private const decimal Step = Classifying.Step;

    private static Target Lower =>
        new(TargetKinds.Between, TargetArguments.None.With("between", Threshold.Of(3), Threshold.Of(5)), Direction.LowerIsBetter);

    public static TheoryData<decimal, Classification> MoreIsBetter() => new()
    {
        { 0, Classification.NotMet },
        { 20 - Step, Classification.NotMet },
        { 20, Classification.Met },
        { 25, Classification.Met },
        { 25 + Step, Classification.Exceeded },
        { 26, Classification.Exceeded },
    };

    public static TheoryData<decimal, Classification> LessIsBetter() => new()
    {
        { 9, Classification.NotMet },
        { 5 + Step, Classification.NotMet },
        { 5, Classification.Met },
        { 3, Classification.Met },
        { 3 - Step, Classification.Exceeded },
        { 0, Classification.Exceeded },
    };

    [Theory]
    [MemberData(nameof(MoreIsBetter))]
    public void Inside_is_met_and_above_is_exceeded(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("between", 20, 25).Classify(figure));

    [Theory]
    [MemberData(nameof(LessIsBetter))]
    public void Where_less_is_better_below_is_exceeded(decimal figure, Classification expected) =>
        Assert.Equal(expected, Lower.Classify(figure));

    [Theory]
    [InlineData(25, 20)]
    [InlineData(20, 20)]
    public void The_smaller_number_comes_first(int from, int to) => Assert.Throws<ArgumentException>(() => Target.Of("between", from, to));

    [Theory]
    [InlineData(19, "19 tổ, mục tiêu trong khoảng 20–25; còn thiếu 1 tổ.", "19 tổ, target: within 20–25; 1 tổ short.")]
    [InlineData(20, "20 tổ, mục tiêu trong khoảng 20–25; nằm trong khoảng mục tiêu.", "20 tổ, target: within 20–25; inside the range.")]
    [InlineData(25, "25 tổ, mục tiêu trong khoảng 20–25; nằm trong khoảng mục tiêu.", "25 tổ, target: within 20–25; inside the range.")]
    [InlineData(27, "27 tổ, mục tiêu trong khoảng 20–25; hơn khoảng mục tiêu 2 tổ.", "27 tổ, target: within 20–25; 2 tổ above the range.")]
    public void Says_where_the_figure_lies(int figure, string vietnamese, string english) =>
        new Scene().Given("groups", figure, unit: "tổ").Says("groups", Target.Of("between", 20, 25), vietnamese, english);

    [Theory]
    [InlineData(6, "6%, mục tiêu giảm còn trong khoảng 3–5%; còn phải giảm 1 điểm phần trăm.")]
    [InlineData(4, "4%, mục tiêu giảm còn trong khoảng 3–5%; nằm trong khoảng mục tiêu.")]
    [InlineData(1, "1%, mục tiêu giảm còn trong khoảng 3–5%; thấp hơn khoảng mục tiêu 2 điểm phần trăm.")]
    public void Says_so_where_less_is_better(int figure, string expected) =>
        Assert.Equal(expected, new Scene().Percent("poor", figure).Explain("poor", Lower));

    [Fact]
    public void Past_a_range_that_is_never_exceeded_is_met_and_said_to_be_past_it() =>
        Assert.Equal(
            "27 tổ, mục tiêu trong khoảng 20–25, không xét vượt; hơn khoảng mục tiêu 2 tổ.",
            new Scene().Given("groups", 27, unit: "tổ").Explain(
                "groups", new(TargetKinds.Between, TargetArguments.None.With("between", Threshold.Of(20), Threshold.Of(25)), exceeds: Exceeding.Never)));

    [Fact]
    public void Is_said_where_less_is_better_in_both_languages()
    {
        Assert.Equal("giảm còn trong khoảng 3–5 tổ", new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Lower));
        Assert.Equal("be reduced to within 3–5 tổ", new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Lower, Language.English));
    }

    [Fact]
    public void Numbers_that_a_dash_would_make_unreadable_are_said_in_words() =>
        Assert.Equal("trong khoảng từ -5 tổ đến 3 tổ", new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("between", -5, 3)));

    [Fact]
    public void Ends_that_are_measures_are_named() =>
        Assert.Equal(
            "trong khoảng từ 20 tổ (mức thấp) đến 25 tổ (mức cao)",
            new Scene().Given("a", 1, unit: "tổ").Given("low", 20, unit: "tổ", title: "mức thấp").Given("high", 25, unit: "tổ", title: "mức cao")
                .WordsOf("a", Target.Of("between", Threshold.Of("low"), Threshold.Of("high"))));

    [Fact]
    public void An_end_that_the_verdict_does_not_need_may_be_missing()
    {
        var target = new Target(
            TargetKinds.Between, TargetArguments.None.With("between", Threshold.Of(20), Threshold.Of("high")), exceeds: Exceeding.Never);

        Assert.Equal(
            "27 tổ, mục tiêu trong khoảng từ 20 đến “mức cao”, không xét vượt; hơn 7 tổ (135% mục tiêu).",
            new Scene().Given("a", 27, unit: "tổ").Given("high", Observation.Missing, unit: "tổ", title: "mức cao").Explain("a", target));
    }

    [Fact]
    public void Ends_that_turn_out_the_wrong_way_round_leave_nothing_to_be_said()
    {
        var scene = new Scene().Given("a", 22, unit: "tổ").Given("low", 25, unit: "tổ", title: "mức thấp").Given("high", 20, unit: "tổ", title: "mức cao");
        var target = Target.Of("between", Threshold.Of("low"), Threshold.Of("high"));

        Assert.Equal(NotAssessedReason.Inconsistent, scene.Judge("a", target).Outcome.Reason);
        Assert.Equal(
            "mức của mục tiêu mâu thuẫn nhau (trong khoảng từ 25 tổ (mức thấp) đến 20 tổ (mức cao)): mức vượt đứng trước mức đạt; "
            + "mục tiêu trong khoảng từ 25 (mức thấp) đến 20 (mức cao).",
            scene.Explain("a", target));
    }
}
