namespace Htx.Indicators.Rules.Tests;

public sealed class TableLinesTests
{
    [Theory]
    [InlineData("a\nb", "1 a\n|2 b")]
    [InlineData("a\r\nb\r\n", "1 a\r\n|2 b\r\n")]
    [InlineData("a\rb\r", "1 a\r|2 b\r")]
    [InlineData("\"a\nb\"\nc", "1 \"a\nb\"\n|3 c")]
    [InlineData("\"a\"\"\nb\"\nc", "1 \"a\"\"\nb\"\n|3 c")]
    [InlineData("\"a\nb\nc", "1 \"a\n|2 b\n|3 c")]
    [InlineData("\"a", "1 \"a")]
    [InlineData("\n\na", "1 \n|2 \n|3 a")]
    [InlineData("\uFEFFa\nb", "1 a\n|2 b")]
    [InlineData("0123456789\na", "1 …|2 a")]
    [InlineData("0123456789", "1 …")]
    [InlineData("0123456\na", "1 0123456\n|2 a")]
    [InlineData("01234567", "1 01234567")]
    [InlineData("01234567\na", "1 01234567\n|2 a")]
    [InlineData("012345678\na", "1 …|2 a")]
    [InlineData("012345678", "1 …")]
    [InlineData("a\n\uFEFFb", "1 a\n|2 \uFEFFb")]
    [InlineData("\"0123\n0123\"\na", "1 \"0123\n|2 0123\"\n|3 a")]
    [InlineData("", "")]
    public void A_row_is_a_line_and_what_an_open_quote_adds_to_it(string text, string rows)
    {
        foreach (var chunk in (int[])[1, 2, 3, 1_000])
            Assert.Equal(rows, string.Join('|', RowsOf(text, chunk)));
    }

    [Fact]
    public void Lines_that_are_taken_back_become_rows()
    {
        var lines = new TableLines(new MemoryStream(Encoding.UTF8.GetBytes("\"a\nb\nc\"\nd")), 100);

        Assert.True(lines.TryRead());
        lines.TakeBackLines();
        Assert.Equal("\"a\n", Encoding.UTF8.GetString(lines.Row.Span));
        Assert.True(lines.TryRead());
        Assert.Equal((2, "b\n"), (lines.Line, Encoding.UTF8.GetString(lines.Row.Span)));
    }

    [Fact]
    public void A_row_is_there_as_soon_as_its_line_is()
    {
        var lines = new TableLines(new BrokenOffStream("abc\nde\n"u8.ToArray(), 1), 8);

        Assert.True(lines.TryRead());
        Assert.True(lines.TryRead());
        Assert.Equal("de\n", Encoding.UTF8.GetString(lines.Row.Span));
        Assert.Throws<IOException>(() => lines.TryRead());
    }

    /// <summary>Blocks of 64 KB are looked at: a line is given up with the first that stands behind 64 MB of it and has no end in it either.</summary>
    [Theory]
    [InlineData("", 0, "1 …|2 b")]
    [InlineData("", 65_535, "1 …|2 b")]
    [InlineData("", 65_536, "1 …")]
    [InlineData("a\n", -2, "1 a\n|2 …|3 b")]
    [InlineData("a\n", 65_534, "1 a\n|2 …")]
    public void A_line_of_64_MB_is_passed_over_and_a_longer_one_ends_the_table(string before, int more, string rows)
    {
        using var stream = new LongLineStream(before, LinePieces.MostPassedOver + more, "\nb");
        var lines = new TableLines(stream, 8);
        var read = new List<string>();
        while (lines.TryRead())
            read.Add($"{lines.Line} {(lines.IsTooLong ? "…" : Encoding.UTF8.GetString(lines.Row.Span))}");

        Assert.Equal(rows, string.Join('|', read));
        Assert.Equal(!rows.EndsWith('b'), lines.IsEndless);
    }

    [Theory]
    [InlineData("1;2\n3", "")]
    [InlineData("\"1\n2\r\n\n3\"\n4", "2\r\n|\n|3\"\n")]
    [InlineData("\"1\n2", "")]
    [InlineData("\"1\n2\"", "2\"")]
    [InlineData("\"1\n2\"3", "2\"3")]
    public void Lines_that_an_open_quote_adds_are_told(string text, string added)
    {
        var lines = new TableLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), 100);

        Assert.True(lines.TryRead());
        Assert.Equal(added, string.Join('|', lines.AddedLines().Select(line => Encoding.UTF8.GetString(line.Span))));
    }

    private static IEnumerable<string> RowsOf(string text, int chunk)
    {
        var lines = new TableLines(new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk), 8);
        while (lines.TryRead())
            yield return $"{lines.Line} {(lines.IsTooLong ? "…" : Encoding.UTF8.GetString(lines.Row.Span))}";
    }
}
