namespace Htx.Indicators.Tests;

public sealed class TextLineTests
{
    public static TheoryData<string> Bad => ["", "   ", "a\nb", "a\tb", "a\0b", "a\u2028b", "a\u202Eb", "a\u2066b", "a\u200Eb", "a\u200Fb", "a\u061Cb"];

    /// <summary>Blanks of typesetting, letters that nobody sees, marks over no letter.</summary>
    public static TheoryData<string> Unseen =>
        ["\u00A0", "\u3000", "\u200B", "\u00AD", "\u2060", "\uFEFF", "\u180E", "\u115F\u1160", "\u3164", "\uFFA0", "\u2800", "\u2065", "\uFFF0", "\U000E0020", "\U000E01F0", "\u0301", "\u034F", "\uFE0F", "\u20DD", "\u05B0", " \u200B\u0301 "];

    [Theory]
    [InlineData("Số lượng thành viên")]
    [InlineData("a")]
    [InlineData("“đạt 40%”")]
    [InlineData("một 😀 hai")]
    [InlineData("\u200Ba")]
    [InlineData("👩\u200D🌾\uFE0F")]
    [InlineData("한글")]
    [InlineData("\u2801")]
    [InlineData("a\u0301")]
    public void Takes_a_line_that_says_something(string text) => Assert.True(TextLine.IsOne(text));

    [Theory]
    [MemberData(nameof(Bad))]
    public void Takes_no_blank_and_no_control_character(string text) => Assert.False(TextLine.IsOne(text));

    [Theory]
    [MemberData(nameof(Unseen))]
    public void Takes_nothing_that_shows_nothing(string text)
    {
        Assert.True(TextLine.IsBlank(text));
        Assert.False(TextLine.IsOne(text));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1 ", "1")]
    [InlineData("\u00A0\u200B 1", "1")]
    [InlineData("HTX  Tân\u3000Tiến", "HTX Tân Tiến")]
    [InlineData("HTX Tân\u00ADTiến 😀", "HTX TânTiến 😀")]
    [InlineData(" \u3164", "")]
    public void Of_texts_that_read_alike_one_is_seen(string text, string seen) => Assert.Equal(seen, TextLine.AsSeen(text));

    [Theory]
    [MemberData(nameof(Bad))]
    [MemberData(nameof(Unseen))]
    public void Nothing_of_the_model_holds_another_text(string text)
    {
        Assert.Throws<ArgumentException>(() => new LegalBasis(text, "đạt"));
        Assert.Throws<ArgumentException>(() => new LegalBasis("mục 1", text));
        Assert.Throws<ArgumentException>(() => new LegalBasis("mục 1", "đạt", text));
        Assert.Throws<ArgumentException>(() => new LegalDocument(text, "a"));
        Assert.Throws<ArgumentException>(() => new LegalDocument("a", text));
        Assert.Throws<ArgumentException>(() => new LegalDocument("a", "a", text));
        Assert.Throws<ArgumentException>(() => new LegalDocument("a", "a", issuer: text));
        Assert.Throws<ArgumentException>(() => new LegalDocument("a", "a", source: text));
        Assert.Throws<ArgumentException>(() => new Measure("a", text, MeasureKind.Count, "người"));
        Assert.Throws<ArgumentException>(() => new Measure("a", "a", MeasureKind.Count, text));
        Assert.Throws<ArgumentException>(() => new Measure("a", "a", MeasureKind.Count, "a", notes: text));
        Assert.Throws<ArgumentException>(() => new ItemPart("a", text, "a", Target.Of("done")));
        Assert.Throws<ArgumentException>(() => ContentItem.Of("a", "a", "a", Target.Of("done"), Scene.Basis, provisionalReason: text));
        Assert.Throws<ArgumentException>(() => ContentItem.Of("a", "a", "a", Target.Of("done"), Scene.Basis, notes: text));
        Assert.Throws<ArgumentException>(() => new Subject("a", text));
        Assert.Throws<ArgumentException>(() => new Subject("a", "a", text));
        Assert.Throws<ArgumentException>(() => Observation.Of(1, unit: text));
        Assert.Throws<ArgumentException>(() => Observation.Of(1, note: text));
        Assert.Throws<ArgumentException>(() => Observation.OfFlag(true, note: text));
        Assert.Throws<ArgumentException>(() => Observation.NotApplicable(text));
        Assert.Throws<ArgumentException>(() => Observation.MissingBecause(text));
        Assert.Throws<ArgumentException>(() => new ObservationSet(new("a", "a"), new(2026, 1, 1), [], text));
    }

    [Fact]
    public void Takes_no_half_of_a_surrogate_pair() =>
        Assert.All(["a\uD800", "\uDC00a", "a\uD800b", "\uDC00\uD800"], text => Assert.False(TextLine.IsOne(text)));

    [Fact]
    public void Takes_no_code_point_that_is_no_character_and_that_XML_cannot_hold() =>
        Assert.All(["a\uFFFE", "\uFFFFb", "a\uFFFEb", "a\uFFFFb"], text =>
        {
            Assert.True(TextLine.IsUnsafe(text.First(c => c >= '\uFFFE')));
            Assert.False(TextLine.IsOne(text));
            Assert.Throws<ArgumentException>(() => new Subject("a", text));
        });

    [Fact]
    public void Vietnamese_letters_are_composed_on_entry() =>
        Assert.Equal("đạt", new LegalBasis("mục 1", "đa\u0323t").Quote);
}
