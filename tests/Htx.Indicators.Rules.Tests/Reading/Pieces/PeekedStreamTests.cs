namespace Htx.Indicators.Rules.Tests;

public sealed class PeekedStreamTests
{
    private static readonly byte[] Text = "abcdef"u8.ToArray();

    [Theory]
    [InlineData(new[] { 2 }, "ab")]
    [InlineData(new[] { 2, 4 }, "abcd")]
    [InlineData(new[] { 4, 2 }, "ab")]
    [InlineData(new[] { 2, 2 }, "ab")]
    [InlineData(new[] { 2, 9 }, "abcdef")]
    [InlineData(new[] { 9, 9 }, "abcdef")]
    public void What_was_looked_at_is_still_to_be_read(int[] counts, string seen)
    {
        using var stream = new PeekedStream(new MemoryStream(Text));
        var last = ReadOnlyMemory<byte>.Empty;
        foreach (var count in counts)
            last = stream.Peek(count);

        Assert.Equal(seen, Encoding.UTF8.GetString(last.Span));
        using var read = new MemoryStream();
        stream.CopyTo(read, 3);
        Assert.Equal(Text, read.ToArray());
    }

    [Fact]
    public void It_can_be_read_and_nothing_else()
    {
        using var stream = new PeekedStream(new MemoryStream(Text));

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        stream.Flush();
        Assert.All(
            new Action[] { () => _ = stream.Length, () => _ = stream.Position, () => stream.Position = 0, () => stream.Seek(0, SeekOrigin.Begin), () => stream.SetLength(0), () => stream.Write([1]) },
            action => Assert.Throws<NotSupportedException>(action));
    }

    [Fact]
    public void It_closes_what_it_reads_from()
    {
        var inner = new MemoryStream(Text);
        new PeekedStream(inner).Dispose();

        Assert.False(inner.CanRead);
    }
}
