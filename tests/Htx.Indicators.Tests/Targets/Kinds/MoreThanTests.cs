namespace Htx.Indicators.Tests;

public sealed class MoreThanTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 45, 0, Classification.NotMet },
        { 45, 45 - Step, Classification.NotMet },
        { 45, 45, Classification.NotMet },
        { 45, 45 + Step, Classification.Met },
        { 45, 999_999_999_999, Classification.Met },
        { 0, 0, Classification.NotMet },
        { 0, Step, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Only_what_is_above_the_point_is_met_and_nothing_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("moreThan", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "trên 2.600 tổ")]
    [InlineData(Language.English, "more than 2,600 tổ")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("moreThan", 2600), language));
}
