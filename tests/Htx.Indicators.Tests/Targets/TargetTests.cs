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
}
