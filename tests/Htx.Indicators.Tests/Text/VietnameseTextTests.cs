using System.Text;

namespace Htx.Indicators.Tests;

public sealed class VietnameseTextTests
{
    public static TheoryData<string, string> Spellings()
    {
        var table = new TheoryData<string, string>();
        foreach (var (letter, spellings) in VietnameseLetters.All)
        {
            foreach (var spelling in spellings)
                table.Add(letter, spelling);
        }

        return table;
    }

    public static TheoryData<string> EveryLetterWithAnyTwoMarks()
    {
        string[] shapes = ["", "\u0302", "\u0306", "\u031B"];
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        return [.. (from vowel in "aeiouyAEIOUY" from shape in shapes from tone in tones select (vowel, shape, tone))
            .Where(typed => typed.shape == "" || IsShapeOf(typed.vowel, typed.shape[0]))
            .SelectMany(typed => new[] { typed.vowel + typed.shape + typed.tone, typed.vowel + typed.tone + typed.shape })
            .Distinct()];
    }

    [Fact]
    public void The_table_holds_twelve_vowels_in_six_tones_and_đ_small_and_capital() =>
        Assert.Equal(((12 * 6) + 1) * 2, VietnameseLetters.All.Select(letter => letter.Letter).Distinct().Count());

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Compose_gives_one_letter_for_every_spelling_of_it(string letter, string spelling) =>
        Assert.Equal(letter, VietnameseText.Compose(spelling));

    [IcuTheory]
    [MemberData(nameof(EveryLetterWithAnyTwoMarks))]
    public void Compose_agrees_with_Unicode(string typed) =>
        Assert.Equal(typed.Normalize(NormalizationForm.FormC), VietnameseText.Compose(typed));

    [Theory]
    [InlineData("a\u0301\u0302", "á\u0302")]
    [InlineData("E\u0309\u0302", "Ẻ\u0302")]
    public void Compose_leaves_a_shape_typed_over_a_tone_beside_the_letter_as_Unicode_does(string typed, string composed) =>
        Assert.Equal(composed, VietnameseText.Compose(typed));

    [Theory]
    [InlineData("")]
    [InlineData("2.600 thành viên")]
    [InlineData("Nghị quyết số 47/NQ-HĐND về phát triển kinh tế tập thể")]
    [InlineData("合作社 ñ ü 😀")]
    public void Compose_returns_text_without_loose_marks_itself(string text) =>
        Assert.Same(text, VietnameseText.Compose(text));

    [Theory]
    [InlineData("n\u0303")]
    [InlineData("u\u0308")]
    [InlineData("a\u030A\u0301")]
    [InlineData("c\u0327")]
    [InlineData("u\u0302\u0301")]
    [InlineData("y\u0306\u0301")]
    [InlineData("\u0301a")]
    [InlineData("1\u0302")]
    [InlineData("😀\u0301")]
    public void Compose_leaves_marks_that_make_no_Vietnamese_letter(string text) =>
        Assert.Equal(text, VietnameseText.Compose(text));

    [Fact]
    public void Compose_reads_a_decomposed_sentence() =>
        Assert.Equal(
            "Tỷ lệ hợp tác xã đạt chuẩn",
            VietnameseText.Compose("Ty\u0309 le\u0323\u0302 ho\u031B\u0323p ta\u0301c xa\u0303 đa\u0323t chua\u0302\u0309n"));

    [Fact]
    public void Compose_refuses_null() =>
        Assert.Throws<ArgumentNullException>(() => VietnameseText.Compose(null!));

    private static bool IsShapeOf(char vowel, char shape) => (char.ToUpperInvariant(vowel), shape) switch
    {
        ('A', '\u0306' or '\u0302') or ('E', '\u0302') or ('O', '\u0302' or '\u031B') or ('U', '\u031B') => true,
        _ => false,
    };

    [Theory]
    [InlineData("Số liệu đến ngày", "So lieu den ngay")]
    [InlineData("ĐƯỢC ẤN Ữ ỹ", "DUOC AN U y")]
    [InlineData("htx 2020", "htx 2020")]
    [InlineData("Chợ Lớn – ½", "Cho Lon – ½")]
    [InlineData("thứ", "thu")]
    [InlineData("thu\u031b\u0301", "thu")]
    public void Letters_lose_their_marks_as_many_type_them(string text, string bare) => Assert.Equal(bare, VietnameseText.WithoutMarks(text));

    [Fact]
    public void No_text_has_no_marks_to_lose() => Assert.Throws<ArgumentNullException>("text", () => VietnameseText.WithoutMarks(null!));
}
