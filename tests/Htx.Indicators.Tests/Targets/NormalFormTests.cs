namespace Htx.Indicators.Tests;

public sealed class NormalFormTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, Classification> ReducedTo5() => new()
    {
        { 5 + Step, Classification.NotMet },
        { 5, Classification.Met },
        { 5 - Step, Classification.Exceeded },
        { -5, Classification.Exceeded },
    };

    public static TheoryData<decimal, Classification> LessThan3() => new()
    {
        { 3 + Step, Classification.NotMet },
        { 3, Classification.NotMet },
        { 3 - Step, Classification.Met },
        { 0, Classification.Met },
    };

    public static TheoryData<bool, decimal, Classification> From57To63() => new()
    {
        { true, 57 - Step, Classification.NotMet },
        { true, 57, Classification.Met },
        { true, 63 - Step, Classification.Met },
        { true, 63, Classification.Exceeded },
        { false, 63, Classification.Met },
        { false, 63 + Step, Classification.Exceeded },
    };

    public static TheoryData<decimal, Classification> ReducedTo5Better3() => new()
    {
        { 5 + Step, Classification.NotMet },
        { 5, Classification.Met },
        { 3, Classification.Met },
        { 3 - Step, Classification.Exceeded },
    };

    [Theory]
    [MemberData(nameof(ReducedTo5))]
    public void Where_less_is_better_the_point_is_met_and_below_it_is_exceeded(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("reduceTo", 5).Classify(figure));

    [Theory]
    [MemberData(nameof(LessThan3))]
    public void Where_less_is_better_an_open_cut_leaves_the_point_out(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("lessThan", 3).Classify(figure));

    [Theory]
    [MemberData(nameof(From57To63))]
    public void A_second_cut_may_lie_beyond_the_first_open_or_closed(bool isClosed, decimal figure, Classification expected) =>
        Assert.Equal(
            expected,
            new NormalForm(Direction.HigherIsBetter, new(Threshold.Of(57), true), new(Threshold.Of(63), isClosed)).ClassifyAtNumbers(figure));

    [Theory]
    [MemberData(nameof(ReducedTo5Better3))]
    public void A_second_cut_lies_below_the_first_where_less_is_better(decimal figure, Classification expected) =>
        Assert.Equal(
            expected,
            new NormalForm(Direction.LowerIsBetter, new(Threshold.Of(5), true), new(Threshold.Of(3), false)).ClassifyAtNumbers(figure));

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Without_a_second_cut_its_resolved_threshold_is_ignored(int exceededAt) =>
        Assert.Equal(Classification.Met, Target.Of("atLeast", 40).Form.Classify(75, 40, exceededAt));

    [Fact]
    public void Trailing_zeros_make_no_difference() =>
        Assert.Equal(Classification.Met, Target.Of("reach", 40.00m).Classify(40.000000000m));
}
