namespace Htx.Indicators.Rules.Tests;

public sealed class ByteScannerTests
{
    [Theory]
    [InlineData("ab\ncd")]
    [InlineData(" \t\ra\n\n  b c")]
    [InlineData("\r\n\ta\r\nb ")]
    [InlineData("xã Mỹ À\nĐạt")]
    [InlineData("𝄞a\n b𝄞𝄞c")]
    public void It_knows_where_the_next_byte_stands(string text)
    {
        foreach (var chunk in (int[])[1, 2, 3, 1_000])
        {
            var scanner = new ByteScanner(new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk));
            for (var at = 0; at < text.Length; at += char.IsHighSurrogate(text[at]) ? 2 : 1)
            {
                var lineStart = text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)) + 1;
                var before = text[lineStart..at];
                var indent = before.Length - before.TrimStart(' ', '\t', '\r').Length;
                Assert.Equal((text[..at].Count(c => c == '\n') + 1, before.Length + 1), scanner.Place);
                Assert.Equal(indent == before.Length, scanner.IsFirstOfLine);
                Assert.Equal(indent + 1, scanner.Indent);
                for (var bytes = Rune.GetRuneAt(text, at).Utf8SequenceLength; bytes > 0; bytes--)
                {
                    Assert.NotNull(scanner.Peek());
                    scanner.Skip();
                }
            }

            Assert.Null(scanner.Peek());
        }
    }

    /// <summary>Of what is no UTF-8 the file is refused elsewhere; a byte that only begins a letter counts as one all the same.</summary>
    [Fact]
    public void A_byte_that_begins_a_letter_is_a_column()
    {
        var scanner = new ByteScanner(new MemoryStream([0xC0, (byte)'a', 0x80, 0xBF]));
        var columns = new List<int>();
        while (scanner.Peek() is not null)
        {
            scanner.Skip();
            columns.Add(scanner.Place.Column);
        }

        Assert.Equal([2, 3, 3, 3], columns);
    }

    [Theory]
    [InlineData("\uFEFFab", "ab")]
    [InlineData("abc\uFEFFd", "abc\uFEFFd")]
    [InlineData("\uFEFF", "")]
    [InlineData("", "")]
    public void A_mark_of_the_byte_order_is_passed_over_where_the_file_begins(string text, string kept)
    {
        foreach (var chunk in (int[])[1, 2, 3, 1_000])
        {
            var scanner = new ByteScanner(new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk));
            while (scanner.Peek() is not null)
                scanner.Keep();

            Assert.Equal(kept.Length == 0 ? 0 : Encoding.UTF8.GetByteCount(kept), scanner.KeptLength);
            Assert.Equal(kept, Encoding.UTF8.GetString(scanner.Take().Span));
            Assert.Equal(0, scanner.KeptLength);
        }
    }

    [Fact]
    public void A_byte_is_there_as_soon_as_it_came()
    {
        var scanner = new ByteScanner(new BrokenOffStream("abcd"u8.ToArray(), 1));
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal((byte)"abcd"[i], scanner.Peek());
            scanner.Skip();
        }

        Assert.Throws<IOException>(() => scanner.Peek());
    }
}
