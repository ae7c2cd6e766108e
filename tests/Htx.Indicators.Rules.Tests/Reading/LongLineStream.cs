namespace Htx.Indicators.Rules.Tests;

/// <summary>A text with very many letters in the middle, which nobody has to keep.</summary>
internal sealed class LongLineStream(string before, int letters, string after) : Stream
{
    private int position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
