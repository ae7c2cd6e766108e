namespace Htx.Indicators.Tests;

public sealed class ReachTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 40, 0, Classification.NotMet },
        { 40, 40 - Step, Classification.NotMet },
        { 40, 40, Classification.Met },
        { 40, 40 + Step, Classification.Exceeded },
        { 40, 75, Classification.Exceeded },
        { 7, 6, Classification.NotMet },
        { 7, 7, Classification.Met },
        { 7, 8, Classification.Exceeded },
        { 0, -Step, Classification.NotMet },
        { 0, 0, Classification.Met },
        { 0, Step, Classification.Exceeded },
        { -3, -3 - Step, Classification.NotMet },
        { -3, -3, Classification.Met },
        { -3, -3 + Step, Classification.Exceeded },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_point_is_met_and_more_than_the_point_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("reach", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "đạt 2.600 tổ")]
    [InlineData(Language.English, "reach 2,600 tổ")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("reach", 2600), language));
}
