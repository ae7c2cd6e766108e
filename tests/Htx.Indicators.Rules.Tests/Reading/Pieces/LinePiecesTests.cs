namespace Htx.Indicators.Rules.Tests;

public sealed class LinePiecesTests
{
    private const int Most = 8;

    /// <summary>A byte more than a piece may have is kept, so that who reads it sees that it is too long.</summary>
    [Theory]
    [InlineData("a\nb", "1:1 a|2:1 b")]
    [InlineData("a\n\n \t\r\n b\n", "1:1 a|4:2 b")]
    [InlineData(" \t\r\n", "")]
    [InlineData("01234567\n012345678\n0123456789\na", "1:1 01234567|2:1 012345678|3:1 …|4:1 a")]
    [InlineData("01234567\r\na", "1:1 01234567\r|2:1 a")]
    [InlineData("0123456789012345678901234567890\na", "1:1 …|2:1 a")]
    [InlineData("", "")]
    public void A_piece_is_a_line_with_something_on_it(string text, string pieces)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(pieces, Cut(stream));
    }

    /// <summary>What was kept of it before it was known to be too long does not count.</summary>
    [Theory]
    [InlineData(0, "1:1 …|2:1 b")]
    [InlineData(1, "1:1 … and nothing behind it")]
    public void A_line_of_64_MB_is_passed_over_and_a_longer_one_ends_the_file(int more, string pieces)
    {
        using var stream = new LongLineStream("", Most + LinePieces.MostPassedOver + more, "\nb");
        Assert.Equal(pieces, Cut(stream));
    }

    private static string Cut(Stream stream) => string.Join('|', LinePieces.Of(stream, Most, new("8", "8")).Select(piece =>
        $"{piece.Start.Line}:{piece.Start.Column} {(piece.Defect is null ? Encoding.UTF8.GetString(piece.Bytes.Span) : piece.LosesSets ? "… and nothing behind it" : "…")}"));
}
