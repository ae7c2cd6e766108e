namespace Htx.Indicators.Tests;

public sealed class AtMostTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 3, 100, Classification.NotMet },
        { 3, 3 + Step, Classification.NotMet },
        { 3, 3, Classification.Met },
        { 3, 3 - Step, Classification.Met },
        { 3, -50, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_point_and_everything_below_it_is_met_and_nothing_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("atMost", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "không quá 2.600 tổ")]
    [InlineData(Language.English, "at most 2,600 tổ")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("atMost", 2600), language));

    [Fact]
    public void Says_what_is_still_to_be_cut_or_that_it_is_inside()
    {
        new Scene().Given("weak", 5, unit: "HTX").Says(
            "weak", Target.Of("atMost", 3), "5 HTX, mục tiêu không quá 3; còn phải giảm 2 HTX.", "5 HTX, target: at most 3; 2 HTX still to be cut.");
        new Scene().Given("weak", 3, unit: "HTX").Says(
            "weak", Target.Of("atMost", 3), "3 HTX, mục tiêu không quá 3; vừa đúng mục tiêu.", "3 HTX, target: at most 3; exactly the target.");
        new Scene().Given("weak", 1, unit: "HTX").Says(
            "weak", Target.Of("atMost", 3),
            "1 HTX, mục tiêu không quá 3; thấp hơn 2 HTX; mục tiêu này chỉ xét đạt, không xét vượt.",
            "1 HTX, target: at most 3; 2 HTX below; this target can be met, never exceeded.");
    }
}
