using System.Text;

namespace Htx.Indicators.Tests;

public sealed class ClassificationWordsTests
{
    [Theory]
    [InlineData(Classification.Exceeded, "vượt", "exceeded")]
    [InlineData(Classification.Met, "đạt", "met")]
    [InlineData(Classification.NotMet, "chưa đạt", "not met")]
    [InlineData(Classification.NotAssessed, "chưa đánh giá", "not assessed")]
    public void Each_classification_has_the_word_of_the_law_and_is_read_back_from_it(Classification classification, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, classification.ToText());
        Assert.Equal(english, classification.ToText(Language.English));
        Assert.True(ClassificationWords.TryParse(vietnamese, out var read));
        Assert.Equal(classification, read);
    }

    [Theory]
    [InlineData("vu\u031Bo\u031B\u0323t", Classification.Exceeded)]
    [InlineData("vươ\u0323t", Classification.Exceeded)]
    [InlineData("đa\u0323t", Classification.Met)]
    [InlineData("chu\u031Ba đa\u0323t", Classification.NotMet)]
    [InlineData("chu\u031Ba đa\u0301nh gia\u0301", Classification.NotAssessed)]
    public void TryParse_reads_words_typed_with_marks_apart(string text, Classification expected)
    {
        Assert.True(ClassificationWords.TryParse(text, out var read));
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ĐẠT")]
    [InlineData("Đạt")]
    [InlineData(" đạt")]
    [InlineData("dat")]
    [InlineData("không đạt")]
    [InlineData("met")]
    [InlineData("Met")]
    [InlineData("3")]
    [InlineData("99")]
    public void TryParse_reads_nothing_else(string? text)
    {
        Assert.False(ClassificationWords.TryParse(text, out var read));
        Assert.Null(read);
    }

    [Theory]
    [InlineData(NotAssessedReason.Missing, "missing")]
    [InlineData(NotAssessedReason.Inconsistent, "inconsistent")]
    [InlineData(NotAssessedReason.Undefined, "undefined")]
    [InlineData(NotAssessedReason.NotApplicable, "notApplicable")]
    public void Each_reason_has_its_key(NotAssessedReason reason, string key) => Assert.Equal(key, reason.ToKey());

    [Fact]
    public void Every_word_is_written_in_composed_letters() =>
        Assert.All(Enum.GetValues<Classification>(), classification =>
            Assert.DoesNotContain(classification.ToText().EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark));

    [Fact]
    public void What_is_no_classification_or_reason_has_no_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Classification)99).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((NotAssessedReason)99).ToKey());
    }
}
