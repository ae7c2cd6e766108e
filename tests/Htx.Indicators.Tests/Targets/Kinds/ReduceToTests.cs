namespace Htx.Indicators.Tests;

public sealed class ReduceToTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 5, 100, Classification.NotMet },
        { 5, 5 + Step, Classification.NotMet },
        { 5, 5, Classification.Met },
        { 5, 5 - Step, Classification.Exceeded },
        { 5, 0, Classification.Exceeded },
        { 0, Step, Classification.NotMet },
        { 0, 0, Classification.Met },
        { 0, -Step, Classification.Exceeded },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_point_is_met_and_less_than_the_point_is_exceeded(decimal x, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("reduceTo", x).Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "giảm còn 2.600 tổ")]
    [InlineData(Language.English, "be reduced to 2,600 tổ")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Given("a", 1, unit: "tổ").WordsOf("a", Target.Of("reduceTo", 2600), language));

    [Fact]
    public void Says_what_is_still_to_be_cut_or_how_far_below_it_is()
    {
        new Scene().Percent("poor", 6).Says(
            "poor", Target.Of("reduceTo", 5),
            "6%, mục tiêu giảm còn 5%; còn phải giảm 1 điểm phần trăm.", "6%, target: be reduced to 5%; 1 percentage point still to be cut.");
        new Scene().Percent("poor", 5).Says(
            "poor", Target.Of("reduceTo", 5), "5%, mục tiêu giảm còn 5%; vừa đúng mục tiêu.", "5%, target: be reduced to 5%; exactly the target.");
        new Scene().Percent("poor", 3).Says(
            "poor", Target.Of("reduceTo", 5),
            "3%, mục tiêu giảm còn 5%; thấp hơn 2 điểm phần trăm.", "3%, target: be reduced to 5%; 2 percentage points below.");
    }
}
