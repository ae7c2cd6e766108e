using System.Buffers;

namespace Htx.Indicators.Rules;

/// <summary>Walks through a stream byte by byte, knows line and column, and keeps what is asked to be kept.</summary>
internal sealed class ByteScanner(Stream stream)
{
    private readonly byte[] block = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> kept = new();
    private int length;
    private int position;
    private bool isStarted;

    /// <summary>The column of the first sign of the line; 0 before it.</summary>
    private int firstColumn;

    /// <summary>Where the next byte stands; columns count UTF-16 units, from 1.</summary>
    public (int Line, int Column) Place { get; private set; } = (1, 1);

    /// <summary>Whether only blanks stand before the next byte on its line.</summary>
    public bool IsFirstOfLine => firstColumn == 0;

    /// <summary>The column at which the line of the next byte begins, blanks aside.</summary>
    public int Indent => IsFirstOfLine ? Place.Column : firstColumn;

    /// <summary>How many bytes are kept.</summary>
    public int KeptLength => kept.WrittenCount;

    /// <summary>The next byte, which stays; null at the end. A byte-order mark is passed over.</summary>
    public byte? Peek()
    {
        if (position == length && !Fill())
            return null;
        return block[position];
    }

    /// <summary>Goes past the next byte.</summary>
    public void Skip()
    {
        var value = block[position++];
        var (line, column) = Place;
        if (value == '\n')
            firstColumn = 0;
        else if (IsFirstOfLine && value is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            firstColumn = column;
        Place = value switch
        {
            (byte)'\n' => (line + 1, 1),
            >= 0xF0 => (line, column + 2),
            >= 0x80 and < 0xC0 => (line, column),
            _ => (line, column + 1),
        };
    }

    /// <summary>Goes past the next byte and keeps it.</summary>
    public void Keep()
    {
        kept.Write(block.AsSpan(position, 1));
        Skip();
    }

    /// <summary>What was kept since the last call; valid until the next byte is kept.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var bytes = kept.WrittenMemory;
        kept.ResetWrittenCount();
        return bytes;
    }

    private bool Fill()
    {
        (position, length) = (0, stream.ReadAtLeast(block, isStarted ? 1 : 3, throwOnEndOfStream: false));
        if (!isStarted && block.AsSpan(0, length).StartsWith(SourceFile.ByteOrderMark))
            position = SourceFile.ByteOrderMark.Length;
        isStarted = true;
        // A pipe may give the mark alone at first.
        return position < length || (length > 0 && Fill());
    }
}
