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

    [Theory]
    [InlineData(Direction.HigherIsBetter, 57, 63)]
    [InlineData(Direction.LowerIsBetter, 63, 57)]
    public void The_second_cut_lies_past_the_first_and_on_it_only_where_the_point_is_met(Direction direction, int metAt, int exceededAt)
    {
        Assert.True(Form(true, true).AreOrdered(metAt, exceededAt));
        Assert.False(Form(true, true).AreOrdered(exceededAt, metAt));
        Assert.True(Form(true, true).AreOrdered(metAt, metAt));
        Assert.True(Form(true, false).AreOrdered(metAt, metAt));
        Assert.True(Form(false, false).AreOrdered(metAt, metAt));
        Assert.False(Form(false, true).AreOrdered(metAt, metAt));

        NormalForm Form(bool isMetClosed, bool isExceededClosed) =>
            new(direction, new(Threshold.Of("assigned"), isMetClosed), new(Threshold.Of("hoped"), isExceededClosed));
    }

    [Fact]
    public void Without_a_second_cut_there_is_no_order_to_break() => Assert.True(Target.Of("atLeast", 40).Form.AreOrdered(40, 0));

    [Fact]
    public void Refuses_cuts_that_are_known_to_contradict_each_other()
    {
        Refuses(Threshold.Of(40), true, Threshold.Of(39), false);
        Refuses(Threshold.Of(40), false, Threshold.Of(40), true);
        Refuses(Threshold.Of("assigned"), false, Threshold.Of("assigned"), true);
        Refuses(Threshold.Of("assigned"), true, Threshold.Of("assigned").Plus(-1), false);

        static void Refuses(Threshold met, bool isMetClosed, Threshold exceeded, bool isExceededClosed) => Assert.StartsWith(
            "What is exceeded must be met.",
            Assert.Throws<ArgumentException>(() => new NormalForm(Direction.HigherIsBetter, new(met, isMetClosed), new(exceeded, isExceededClosed))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_of_different_measures_or_shares_may_contradict_each_other_only_once_there_are_figures()
    {
        var assigned = Threshold.Of("assigned");

        Assert.True(Form(assigned).CanBeExceededFrom(Open(Threshold.Of(-1))));
        Assert.True(Form(Threshold.Of(40)).CanBeExceededFrom(Open(assigned)));
        Assert.True(Form(assigned).CanBeExceededFrom(Open(Threshold.Of("hoped").Plus(-1))));
        Assert.True(Form(assigned.PlusShare(-0.05m)).CanBeExceededFrom(Open(assigned.Plus(-1))));

        static NormalForm Form(Threshold met) => new(Direction.HigherIsBetter, new(met, isClosed: true), null);
        static Cut Open(Threshold threshold) => new(threshold, isClosed: false);
    }

    [Fact]
    public void Refuses_a_direction_that_there_is_not() => Assert.StartsWith(
        "There is no such direction.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new NormalForm((Direction)2, new(Threshold.Of(40), true), null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Trailing_zeros_make_no_difference() =>
        Assert.Equal(Classification.Met, Target.Of("reach", 40.00m).Classify(40.000000000m));
}
