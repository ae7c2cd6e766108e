namespace Htx.Indicators.Rules.Tests;

/// <summary>Gives its bytes a few at a time, as a pipe does.</summary>
internal sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, chunk)]);
}
