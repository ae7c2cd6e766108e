namespace Htx.Indicators.Rules.Tests;

public sealed class EndlessFileTests
{
    [Theory]
    [InlineData("x.jsonl", 'x')]
    [InlineData("x.jsonl", '\0')]
    [InlineData("x.csv", 'x')]
    [InlineData("x.csv", '"')]
    public void A_line_without_end_is_given_up(string name, char sign)
    {
        using var stream = new EndlessStream((byte)sign);
        using var file = ObservationFile.OpenStream(stream, name, new() { Numbers = Language.Vietnamese });

        var last = file.ReadSets().Last();

        Assert.True(last.LosesSets);
        Assert.Contains(last.Diagnostics, d => d.Code is "HTX1003" or "HTX3209");
        Assert.InRange(stream.Given, LinePieces.MostPassedOver, LinePieces.MostPassedOver + (4 * ObservationReader.MaxBytes));
    }

    /// <summary>Gives one byte for ever, as some devices do.</summary>
    private sealed class EndlessStream(byte sign) : MemoryStream
    {
        public override bool CanSeek => false;

        /// <summary>How many it gave.</summary>
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill(sign);
            Given += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
