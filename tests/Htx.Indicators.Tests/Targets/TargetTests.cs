namespace Htx.Indicators.Tests;

public sealed class TargetTests
{
    [Fact]
    public void Of_a_number_keeps_the_phrase_and_its_number()
    {
        var target = Target.Of("atLeast", 2600);

        Assert.Equal(("atLeast", 2600m), (target.Kind.Key, target.Arguments["atLeast"][0].Number));
    }

    [Fact]
    public void Of_a_phrase_without_a_number_is_given_nothing() => Assert.Empty(Target.Of("done").Arguments["done"]);

    [Theory]
    [InlineData("done")]
    [InlineData("all")]
    public void Of_refuses_a_number_for_a_phrase_that_takes_none(string kind) =>
        Assert.Throws<ArgumentException>(() => Target.Of(kind, 1));

    [Theory]
    [InlineData("reach")]
    [InlineData("atLeast")]
    [InlineData("moreThan")]
    public void Of_refuses_a_phrase_that_lacks_its_number(string kind) =>
        Assert.Throws<ArgumentException>(() => Target.Of(kind));

    [Fact]
    public void Of_refuses_an_unknown_phrase_and_names_those_there_are()
    {
        var exception = Assert.Throws<ArgumentException>(() => Target.Of("exactly", 5));

        Assert.Contains($"'exactly'; there are {string.Join(", ", TargetKinds.Vocabulary)}.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Target.Of("exactly"));
    }

    [Fact]
    public void Of_takes_no_numbers_at_all_for_none()
    {
        Assert.Equal(Target.Of("done"), Target.Of("done", (decimal[])null!));
        Assert.Equal(Target.Of("done"), Target.Of("done", (Threshold[])null!));
    }

    [Fact]
    public void Says_which_values_its_phrase_takes()
    {
        Refuses("'between' takes 2 numbers or measures, not 3.", () => Target.Of("between", 1, 2, 3));
        Refuses("'between' takes 2 numbers or measures, not 1.", () => Target.Of("between", 1));
        Refuses("'done' takes 0 numbers or measures, not 1.", () => Target.Of("done", 1));
        Refuses("'reach' has no 'within'.", () => new Target(TargetKinds.Reach, Given("reach", 40).With("within", Threshold.Of(1))));
        Refuses("'done' cannot be given such a 'done' (WrongCount).", () => new Target(TargetKinds.Done, Given("done", 1)));
        Refuses("'about' needs exactly one of: within, withinPercent.", () => new Target(TargetKinds.About, Given("about", 20)));
        Refuses("'reach' needs exactly one of: reach.", () => new Target(TargetKinds.Reach));
    }

    [Fact]
    public void Refuses_to_say_where_a_whole_is_exceeded() =>
        Refuses("'all' cannot be exceeded.", () => new Target(TargetKinds.All, Given("all"), exceeds: new(new Cut(Threshold.Of(100), isClosed: false))));

    [Fact]
    public void A_whole_may_be_said_never_to_be_exceeded() =>
        Assert.Null(new Target(TargetKinds.All, Given("all"), exceeds: Exceeding.Never).Form.Exceeded);

    [Fact]
    public void Refuses_a_direction_that_there_is_not() =>
        Refuses("There is no such direction.", () => new Target(TargetKinds.Reach, Given("reach", 40), (Direction)2));

    [Fact]
    public void What_the_rule_says_of_exceeding_takes_the_place_of_what_the_phrase_says()
    {
        var cut = new Cut(Threshold.Of(3), isClosed: true);
        var target = new Target(TargetKinds.ReduceTo, Given("reduceTo", 5), exceeds: new(cut));

        Assert.Equal((Direction.LowerIsBetter, new Cut(Threshold.Of(5), isClosed: true), cut), (target.Form.Direction, target.Form.Met, target.Form.Exceeded));
        Assert.Equal(Classification.Met, new Target(TargetKinds.Reach, Given("reach", 40), exceeds: Exceeding.Never).Classify(41));
    }

    [Fact]
    public void Of_refuses_a_number_of_more_than_nine_decimals() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.Of("reach", 0.0000000001m));

    [Fact]
    public void Takes_its_cuts_from_a_measure_when_that_is_its_argument()
    {
        var target = Target.Of("reach", Threshold.Of("assigned"));

        Assert.Equal(("assigned", "assigned"), (target.Form.Met.Threshold.MeasureId, target.Form.Exceeded?.Threshold.MeasureId));
    }

    [Fact]
    public void Refuses_to_have_no_kind() =>
        Assert.Throws<ArgumentNullException>(() => new Target(null!));

    [Fact]
    public void Equals_another_of_the_same_phrase_and_number()
    {
        Assert.Equal(Target.Of("reach", 40), Target.Of("reach", 40.0m));
        Assert.NotEqual(Target.Of("reach", 40), Target.Of("atLeast", 40));
        Assert.NotEqual(Target.Of("reach", 40), Target.Of("reach", 41));
    }

    private static TargetArguments Given(string key, params decimal[] numbers) => TargetArguments.None.With(key, Array.ConvertAll(numbers, Threshold.Of));

    private static void Refuses(string message, Func<Target> create) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(create).Message, StringComparison.Ordinal);
}
