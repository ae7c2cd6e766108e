namespace Htx.Indicators.Tests;

public sealed class AllTests
{
    public static TheoryData<decimal, Classification> Table() => new()
    {
        { 0, Classification.NotMet },
        { 90.909090909m, Classification.NotMet },
        { 100 - Classifying.Step, Classification.NotMet },
        { 100, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Only_the_whole_is_met(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("all").Classify(figure));

    [Theory]
    [InlineData(MeasureKind.Percent, true)]
    [InlineData(MeasureKind.Count, false)]
    [InlineData(MeasureKind.Money, false)]
    [InlineData(MeasureKind.Amount, false)]
    public void Suits_percentages_only(MeasureKind kind, bool suits) => Assert.Equal(suits, TargetKinds.All.Suits(new("a", "A", kind, "%")));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Is_said_as_100_percent_in_both_languages(Language language) =>
        Assert.Equal("100%", new Scene().Percent("a", 1).WordsOf("a", Target.Of("all"), language));
}
