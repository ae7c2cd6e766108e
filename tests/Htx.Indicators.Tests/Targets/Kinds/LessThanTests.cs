namespace Htx.Indicators.Tests;

public sealed class LessThanTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 3, 100, Classification.NotMet },
        { 3, 3 + Step, Classification.NotMet },
        { 3, 3, Classification.NotMet },
        { 3, 3 - Step, Classification.Met },
        { 3, 0, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Only_what_is_below_the_point_is_met_and_nothing_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("lessThan", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "dưới 2.600 tổ")]
    [InlineData(Language.English, "less than 2,600 tổ")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("lessThan", 2600), language));

    [Fact]
    public void Says_that_being_equal_is_not_enough() =>
        new Scene().Percent("poor", 3).Says(
            "poor", Target.Of("lessThan", 3),
            "3%, mục tiêu dưới 3%; đúng bằng 3% nên chưa đạt, phải nhỏ hơn 3%.",
            "3%, target: less than 3%; exactly 3%, which does not meet it: it must be less than 3%.");

    [Fact]
    public void Says_that_more_than_the_difference_must_be_cut() =>
        new Scene().Percent("poor", 4).Says(
            "poor", Target.Of("lessThan", 3),
            "4%, mục tiêu dưới 3%; còn phải giảm trên 1 điểm phần trăm.",
            "4%, target: less than 3%; more than 1 percentage point still to be cut.");
}
