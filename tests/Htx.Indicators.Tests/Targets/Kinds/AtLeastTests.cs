namespace Htx.Indicators.Tests;

public sealed class AtLeastTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 2600, 2570, Classification.NotMet },
        { 2600, 2600 - Step, Classification.NotMet },
        { 2600, 2600, Classification.Met },
        { 2600, 2600 + Step, Classification.Met },
        { 2600, 999_999_999_999, Classification.Met },
        { 0.5m, 0.499999999m, Classification.NotMet },
        { 0.5m, 0.5m, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_point_and_everything_above_it_is_met_and_nothing_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("atLeast", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "từ 2.600 tổ trở lên")]
    [InlineData(Language.English, "at least 2,600 tổ")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("atLeast", 2600), language));
}
