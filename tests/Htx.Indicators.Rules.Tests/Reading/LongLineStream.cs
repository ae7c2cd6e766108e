namespace Htx.Indicators.Rules.Tests;

/// <summary>A text with very many letters in the middle, which nobody has to keep.</summary>
internal sealed class LongLineStream(string before, int letters, string after) : MemoryStream
{
    private int position;

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, before.Length + letters + after.Length - position);
        for (var i = 0; i < count; i++)
        {
            var at = position + i;
            buffer[i] = at < before.Length ? (byte)before[at] : at < before.Length + letters ? (byte)'x' : (byte)after[at - before.Length - letters];
        }

        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
