namespace Htx.Indicators.Tests;

public sealed class DoneTests
{
    public static TheoryData<decimal, Classification> Table() => new()
    {
        { 0, Classification.NotMet },
        { 1, Classification.Met },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Done_is_met_and_not_done_is_not_met(decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("done").Classify(figure));

    [Theory]
    [InlineData(MeasureKind.Flag, true)]
    [InlineData(MeasureKind.Percent, false)]
    [InlineData(MeasureKind.Count, false)]
    [InlineData(MeasureKind.Money, false)]
    [InlineData(MeasureKind.Amount, false)]
    public void Suits_flags_only(MeasureKind kind, bool suits) => Assert.Equal(suits, TargetKinds.Done.Suits(kind));

    [Theory]
    [InlineData(Language.Vietnamese, "thực hiện", "mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa")]
    [InlineData(Language.English, "be done", "the target names no number, only whether it is done")]
    public void Is_said_in_both_languages_without_a_number(Language language, string words, string clause)
    {
        Assert.Equal(words, TargetKinds.Done.Words("1", language));
        Assert.Equal(clause, TargetKinds.Done.Clause("1", language));
    }
}
