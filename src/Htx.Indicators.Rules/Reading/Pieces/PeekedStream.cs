namespace Htx.Indicators.Rules;

/// <summary>A stream whose beginning can be looked at before it is read; what it reads from need not seek, so a pipe will do.</summary>
internal sealed class PeekedStream(Stream inner) : Stream
{
    private ReadOnlyMemory<byte> head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>How much was read so far, from 0 to 1; 1 where the length is not known.</summary>
    public double Progress => inner is { CanSeek: true, Length: > 0 and var length } ? Math.Min(1, (double)inner.Position / length) : 1;

    /// <summary>The first bytes, as many as there are up to <paramref name="count"/>; they are still to be read. To be called before anything is read.</summary>
    public ReadOnlyMemory<byte> Peek(int count)
    {
        if (head.Length < count)
        {
            var longer = new byte[count];
            head.CopyTo(longer);
            head = longer.AsMemory(0, head.Length + inner.ReadAtLeast(longer.AsSpan(head.Length), count - head.Length, throwOnEndOfStream: false));
        }

        return head[..Math.Min(count, head.Length)];
    }

    public override int Read(Span<byte> buffer)
    {
        if (head.IsEmpty)
            return inner.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length);
        head.Span[..count].CopyTo(buffer);
        head = head[count..];
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
