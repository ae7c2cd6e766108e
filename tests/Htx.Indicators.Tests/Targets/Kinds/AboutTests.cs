namespace Htx.Indicators.Tests;

public sealed class AboutTests
{
    private const decimal Step = Classifying.Step;

    private static Target ReducedTo20 => new(TargetKinds.About, Target.Of("about", 20, 3).Arguments, Direction.LowerIsBetter);

    public static TheoryData<decimal, Classification> Within3() => new()
    {
        { 17 - Step, Classification.NotMet },
        { 17, Classification.Met },
        { 20, Classification.Met },
        { 23, Classification.Met },
        { 23 + Step, Classification.Exceeded },
    };

    public static TheoryData<decimal, Classification> Within5Percent() => new()
    {
        { 190 - Step, Classification.NotMet },
        { 190, Classification.Met },
        { 210, Classification.Met },
        { 210 + Step, Classification.Exceeded },
    };

    public static TheoryData<decimal, Classification> ReducedWithin3() => new()
    {
        { 23 + Step, Classification.NotMet },
        { 23, Classification.Met },
        { 17, Classification.Met },
        { 17 - Step, Classification.Exceeded },
    };

    [Theory]
    [MemberData(nameof(Within3))]
    public void Inside_a_tolerance_in_the_unit_is_met(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("about", 20, 3).Classify(figure));

    [Theory]
    [MemberData(nameof(Within5Percent))]
    public void Inside_a_tolerance_in_percent_of_the_number_is_met(decimal figure, Classification expected) =>
        Assert.Equal(expected, WithinPercent(Threshold.Of(200), 5).Classify(figure));

    [Theory]
    [MemberData(nameof(ReducedWithin3))]
    public void Where_less_is_better_below_the_tolerance_is_exceeded(decimal figure, Classification expected) =>
        Assert.Equal(expected, ReducedTo20.Classify(figure));

    [Fact]
    public void A_tolerance_in_percent_follows_the_measure_it_is_taken_from()
    {
        var scene = new Scene().Given("assigned", 200, unit: "tổ").Given("a", 190, unit: "tổ");

        Assert.Equal(Classification.Met, scene.Judge("a", WithinPercent(Threshold.Of("assigned"), 5)).Classification);
    }

    [Theory]
    [InlineData(-211, Classification.NotMet)]
    [InlineData(-210, Classification.Met)]
    [InlineData(-190, Classification.Met)]
    [InlineData(-189, Classification.Exceeded)]
    public void A_tolerance_in_percent_of_a_negative_number_is_a_share_of_its_size(int figure, Classification expected)
    {
        Assert.Equal(expected, WithinPercent(Threshold.Of(-200), 5).Classify(figure));
        Assert.Equal(expected, new Scene().Given("assigned", -200).Given("a", figure).Judge("a", WithinPercent(Threshold.Of("assigned"), 5)).Classification);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_tolerance_is_greater_than_0(int tolerance) => Assert.Throws<ArgumentException>(() => Target.Of("about", 20, tolerance));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_tolerance_in_percent_is_at_most_100(int percent) =>
        Assert.Throws<ArgumentException>(() => WithinPercent(Threshold.Of(200), percent));

    [Fact]
    public void A_tolerance_must_be_written_and_only_once()
    {
        Assert.Throws<ArgumentException>(() => new Target(TargetKinds.About, TargetArguments.None.With("about", Threshold.Of(20))));
        Assert.Throws<ArgumentException>(() =>
            new Target(TargetKinds.About, Target.Of("about", 20, 3).Arguments.With("withinPercent", Threshold.Of(5))));
    }

    [Theory]
    [InlineData(16, "16 tổ, mục tiêu khoảng 20 (cho phép chênh lệch 3 tổ); còn thiếu 1 tổ (80% mục tiêu).", "16 tổ, target: about 20 (within 3 tổ); 1 tổ short (80% of the target).")]
    [InlineData(18, "18 tổ, mục tiêu khoảng 20 (cho phép chênh lệch 3 tổ); trong mức chênh lệch cho phép.", "18 tổ, target: about 20 (within 3 tổ); within the tolerance.")]
    [InlineData(25, "25 tổ, mục tiêu khoảng 20 (cho phép chênh lệch 3 tổ); hơn mức chênh lệch cho phép 2 tổ.", "25 tổ, target: about 20 (within 3 tổ); 2 tổ above the tolerance.")]
    public void Says_where_the_figure_lies(int figure, string vietnamese, string english) =>
        new Scene().Given("groups", figure, unit: "tổ").Says("groups", Target.Of("about", 20, 3), vietnamese, english);

    [Theory]
    [InlineData(24, "24 tổ, mục tiêu giảm còn khoảng 20 (cho phép chênh lệch 3 tổ); còn phải giảm 1 tổ.", "24 tổ, target: be reduced to about 20 (within 3 tổ); 1 tổ still to be cut.")]
    [InlineData(17, "17 tổ, mục tiêu giảm còn khoảng 20 (cho phép chênh lệch 3 tổ); trong mức chênh lệch cho phép.", "17 tổ, target: be reduced to about 20 (within 3 tổ); within the tolerance.")]
    [InlineData(15, "15 tổ, mục tiêu giảm còn khoảng 20 (cho phép chênh lệch 3 tổ); thấp hơn mức chênh lệch cho phép 2 tổ.", "15 tổ, target: be reduced to about 20 (within 3 tổ); 2 tổ below the tolerance.")]
    public void Says_so_where_less_is_better(int figure, string vietnamese, string english) =>
        new Scene().Given("groups", figure, unit: "tổ").Says("groups", ReducedTo20, vietnamese, english);

    [Fact]
    public void The_number_it_names_is_the_one_it_lies_about() => Assert.Equal(Threshold.Of(20), Target.Of("about", 20, 3).Named);

    [Fact]
    public void A_tolerance_is_said_in_percent_or_in_percentage_points()
    {
        Assert.Equal("khoảng 200 tổ (cho phép chênh lệch 5%)", new Scene().Given("a", 1, unit: "tổ").WordsOf("a", WithinPercent(Threshold.Of(200), 5)));
        Assert.Equal("khoảng 60% (cho phép chênh lệch 3 điểm phần trăm)", new Scene().Percent("a", 1).WordsOf("a", Target.Of("about", 60, 3)));
    }

    private static Target WithinPercent(Threshold about, decimal percent) =>
        new(TargetKinds.About, TargetArguments.None.With("about", about).With("withinPercent", Threshold.Of(percent)));
}
