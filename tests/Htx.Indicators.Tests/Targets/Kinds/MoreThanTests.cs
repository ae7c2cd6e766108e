namespace Htx.Indicators.Tests;

public sealed class MoreThanTests
{
    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 45, 0, Classification.NotMet },
        { 45, 45 - Classifying.Step, Classification.NotMet },
        { 45, 45, Classification.NotMet },
        { 45, 45 + Classifying.Step, Classification.Met },
        { 45, 999_999_999_999, Classification.Met },
        { 0, 0, Classification.NotMet },
        { 0, Classifying.Step, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Only_what_is_above_the_point_is_met_and_nothing_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("moreThan", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "trên 45")]
    [InlineData(Language.English, "more than 45")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, TargetKinds.MoreThan.Words("45", language));
}
