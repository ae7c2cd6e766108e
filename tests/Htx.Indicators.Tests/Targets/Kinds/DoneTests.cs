namespace Htx.Indicators.Tests;

public sealed class DoneTests
{
    [Theory]
    [InlineData(0, Classification.NotMet)]
    [InlineData(1, Classification.Met)]
    public void What_is_done_is_met(int figure, Classification expected) => Assert.Equal(expected, Target.Of("done").Classify(figure));

    [Theory]
    [InlineData(Language.Vietnamese, "thực hiện")]
    [InlineData(Language.English, "be done")]
    public void Is_said_in_both_languages(Language language, string words) =>
        Assert.Equal(words, new Scene().Flag("a", true).WordsOf("a", Target.Of("done"), language));
}
