namespace Htx.Indicators.Rules.Tests;

/// <summary>How an array is cut up: of each piece its place in the array, line and column, and its text; of what is none its code, with “…” where sets are lost.</summary>
public sealed class ArrayPiecesTests
{
    [Theory]
    [InlineData("[]", "- 1:2 HTX1005 …")]
    [InlineData("[1, 2]", "0 1:2 1|1 1:5 2")]
    [InlineData(" [ 1\n, 2 ]\n", "0 1:4 1\n|1 2:3 2 ")]
    [InlineData("[1,]", "0 1:2 1|- 1:4 HTX1005 …")]
    [InlineData("[1", "0 1:2 1|- 1:3 HTX1005 …")]
    [InlineData("[1] x", "0 1:2 1|- 1:5 HTX1005 …")]
    [InlineData("[{}{}, {}]", "0 1:2 {}{|1 1:8 {}")]
    [InlineData("[\n{}\n{},\n{}]", "0 3:1 HTX1005|1 3:1 {}|2 4:1 {}")]
    [InlineData("[\n{}\n{}\n{}]", "0 3:1 HTX1005|1 4:1 HTX1005|2 4:1 {}")]
    public void Elements_are_cut_at_their_commas(string text, string pieces) => Assert.Equal(pieces, Cut(text));

    /// <summary>What shows a damage is kept to its end, and nothing behind it.</summary>
    [Theory]
    [InlineData("[1 2,\n{}]", "0 1:2 1 2|1 2:1 {}")]
    [InlineData("[1 À,\n{}]", "0 1:2 1 À|1 2:1 {}")]
    [InlineData("[1 ÀÀ,\n{}]", "0 1:2 1 À|1 2:1 {}")]
    [InlineData("[{\n{}]", "0 1:2 {\n|1 2:1 {}")]
    public void A_damaged_element_is_kept_up_to_its_damage(string text, string pieces) => Assert.Equal(pieces, Cut(text));

    [Fact]
    public void A_byte_that_cannot_go_on_with_a_letter_is_not_kept_behind_a_damage() =>
        Assert.Equal([(byte)'1', (byte)' ', (byte)'2'], ArrayPieces.Of(new MemoryStream([.. "[1 2"u8, 0xC0, .. ",\n{}]"u8])).First().Bytes.ToArray());

    /// <summary>The bracket may be one that the damaged element lost; what stands behind it is passed over up to the next set.</summary>
    [Theory]
    [InlineData("[1 2,\n{}]\n x,\n{}]", "0 1:2 1 2|1 2:1 {}|2 4:1 {}")]
    [InlineData("[1 2,\n{}]\n , x\n{}]", "0 1:2 1 2|1 2:1 {}|2 4:1 {}")]
    [InlineData("[{1},\n{2},\n{}]\n x", "0 1:2 {1|1 2:1 {2|2 3:1 {}")]
    [InlineData("[1 2,\n{}]\n subject", "0 1:2 1 2|1 2:1 {}|- 3:1 HTX1011 …")]
    [InlineData("[1 2,\n{}]\n subject\n{}]", "0 1:2 1 2|1 2:1 {}|- 3:1 HTX1011 …|2 4:1 {}")]
    public void Behind_a_damage_a_bracket_need_not_be_the_last(string text, string pieces) => Assert.Equal(pieces, Cut(text));

    [Theory]
    [InlineData("[1 2 subject subject]", "0 1:2 1 2|- 1:1 HTX1011 …")]
    [InlineData("[1 2 subject]", "0 1:2 1 2|- 1:1 HTX1011 …")]
    [InlineData("[{1 subject]", "0 1:2 {1")]
    [InlineData("[{1 : {} subject]", "0 1:2 {1")]
    [InlineData("[{1 : {} subject subject]", "0 1:2 {1|- 1:1 HTX1011 …")]
    [InlineData("[{1 , {} subject]", "0 1:2 {1|- 1:1 HTX1011 …")]
    [InlineData("[{\"x\":[{},{}],\"subject\":", "0 1:2 {\"x\":[{},{}],\"subject\":|- 1:25 HTX1005 …")]
    [InlineData("[{\"subject\":1},\"x\" {\"subject\":2},{\"subject\":3}]", "0 1:2 {\"subject\":1}|1 1:16 \"x\" {|- 1:1 HTX1011 …|2 1:34 {\"subject\":3}")]
    [InlineData("[{\"subject\":1},\"v\":{\"a\":1,{\"subject\":2}]", "0 1:2 {\"subject\":1}|1 1:16 \"v\":|- 1:1 HTX1011 …")]
    [InlineData("[[\"subject\", \"subject\"", "0 1:2 [\"subject\", \"subject\"|- 1:1 HTX1011 …")]
    [InlineData("[\"sub subject\" 1 subject", "0 1:2 \"sub subject\" 1|- 1:1 HTX1011 …")]
    public void Sets_that_a_damage_hides_are_told_of_by_their_key(string text, string pieces) => Assert.Equal(pieces, Cut(text));

    [Fact]
    public void An_element_that_is_too_large_has_its_place_as_well() =>
        Assert.Equal("0 1:2 HTX1003|1 2:1 {}", Cut($"[\"{new string('x', ObservationReader.MaxBytes)}\",\n{{}}]"));

    private static string Cut(string text) => string.Join('|', ArrayPieces.Of(new MemoryStream(Encoding.UTF8.GetBytes(text))).Select(Render));

    private static string Render(SourcePiece piece) =>
        $"{(object?)piece.Index ?? "-"} {piece.Start.Line}:{piece.Start.Column} {piece.Defect?.Code ?? Encoding.UTF8.GetString(piece.Bytes.Span)}{(piece.LosesSets ? " …" : "")}";
}
