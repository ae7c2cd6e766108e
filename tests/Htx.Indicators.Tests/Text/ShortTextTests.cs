namespace Htx.Indicators.Tests;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("đạt mục tiêu", 12, "đạt mục tiêu")]
    [InlineData("đạt mục tiêu", 11, "đạt mục ti…")]
    [InlineData("a😀b", 3, "a…")]
    [InlineData("", 2, "")]
    public void A_text_too_long_ends_between_two_letters(string text, int most, string cut) => Assert.Equal(cut, ShortText.Within(text, most, "…"));

    [Theory]
    [InlineData("đạt mục tiêu", 12, "đạt mục tiêu")]
    [InlineData("đạt mục tiêu", 11, "đạt mục…")]
    [InlineData("đạt mục tiêu", 8, "đạt mục…")]
    [InlineData("đạt mục tiêu", 7, "đạt…")]
    [InlineData("đạt  mục tiêu", 7, "đạt…")]
    [InlineData("đạtmụctiêu", 7, "đạtmục…")]
    public void At_a_word_it_ends_behind_one_where_there_is_one(string text, int most, string cut) => Assert.Equal(cut, ShortText.AtWord(text, most));

    [Fact]
    public void There_is_room_for_a_letter_and_the_ending()
    {
        Assert.Throws<ArgumentOutOfRangeException>("most", () => ShortText.Within("a", 1, "…"));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => ShortText.AtWord("a", 0));
        Assert.Throws<ArgumentNullException>("text", () => ShortText.Within(null!, 1));
        Assert.Throws<ArgumentNullException>("text", () => ShortText.AtWord(null!, 5));
    }
}
