namespace Htx.Indicators.Tests;

public sealed class NoneTests
{
    public static TheoryData<decimal, Classification> Table() => new()
    {
        { 3, Classification.NotMet },
        { Classifying.Step, Classification.NotMet },
        { 0, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Only_nothing_is_met(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("none").Classify(figure));

    [Fact]
    public void Suits_what_cannot_fall_below_0()
    {
        Assert.True(TargetKinds.None.Suits(new("a", "A", MeasureKind.Count, "HTX")));
        Assert.True(TargetKinds.None.Suits(new("a", "A", MeasureKind.Percent, "%")));
        Assert.True(TargetKinds.None.Suits(new("a", "A", MeasureKind.Amount, "ha", domain: new(0, null))));
        Assert.False(TargetKinds.None.Suits(new("a", "A", MeasureKind.Amount, "ha")));
        Assert.False(TargetKinds.None.Suits(new("a", "A", MeasureKind.Money, "đồng", domain: new(-5, null))));
    }

    [Fact]
    public void Says_how_many_are_left()
    {
        new Scene().Given("weak", 2, MeasureKind.Count, "HTX").Says(
            "weak", Target.Of("none"), "2 HTX, mục tiêu không còn; còn phải giảm 2 HTX.", "2 HTX, target: none left; 2 HTX still to be cut.");
        new Scene().Given("weak", 0, MeasureKind.Count, "HTX").Says("weak", Target.Of("none"), "0 HTX, mục tiêu không còn.", "0 HTX, target: none left.");
    }
}
