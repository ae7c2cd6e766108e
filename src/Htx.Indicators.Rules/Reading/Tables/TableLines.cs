using System.Buffers;

namespace Htx.Indicators.Rules;

/// <summary>
/// Cuts a table into rows: a line, and the lines behind it while a quote is open. Where the quote is not closed within the longest
/// row, the line alone is the row, so that it costs no other.
/// </summary>
internal sealed class TableLines(Stream stream, int longestRow)
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create("\"\r\n"u8);

    private byte[] block = new byte[64 * 1024];
    private int blockLength;

    /// <summary>Where the row begins in the block; other places in it are counted from here.</summary>
    private int rowStart;
    private int rowLength;
    private int firstLineLength;
    private int lineCount;
    private bool isStarted;

    /// <summary>The line on which the row starts, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Whether the row is one line longer than a row may be; it was passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether that line has no end worth waiting for; nothing is read behind it.</summary>
    public bool IsEndless { get; private set; }

    /// <summary>The row; valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Row => block.AsMemory(rowStart, rowLength);

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool TryRead()
    {
        Line += lineCount;
        rowStart += rowLength;
        (rowLength, firstLineLength, lineCount, IsTooLong) = (0, 0, 0, false);
        if (IsEndless || !Has(0))
            return false;
        rowLength = FindEnd();
        return true;
    }

    /// <summary>Takes all lines of the row but its first back; they are read as rows of their own.</summary>
    public void TakeBackLines()
    {
        if (lineCount > 1)
            (rowLength, lineCount) = (firstLineLength, 1);
    }

    /// <summary>The first line of the row: all of it, as a rule.</summary>
    public ReadOnlyMemory<byte> FirstLine => Row[..(lineCount > 1 ? firstLineLength : rowLength)];

    /// <summary>The lines that an open quote added to the row.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> AddedLines()
    {
        for (var rest = lineCount > 1 ? Row[firstLineLength..] : default; !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOfAny((byte)'\r', (byte)'\n') is var index and >= 0 ? index + 1 : rest.Length;
            end += end < rest.Length && rest.Span[end - 1] == '\r' && rest.Span[end] == '\n' ? 1 : 0;
            yield return rest[..end];
            rest = rest[end..];
        }
    }

    private int FindEnd()
    {
        var isOpen = false;
        var position = FindStop(0);
        for (; position <= longestRow && Has(position); position = FindStop(position))
        {
            if (block[rowStart + position] == '"')
            {
                isOpen = !isOpen;
                position++;
                continue;
            }

            position = PassLineEnd(position);
            if (++lineCount == 1)
                firstLineLength = position;
            if (!isOpen)
                return position;
        }

        // The file ends behind a row that has no end of line.
        if (!isOpen && position <= longestRow)
        {
            lineCount++;
            return position;
        }

        IsTooLong = lineCount == 0 && position > longestRow;
        (var end, lineCount) = (lineCount > 0 ? firstLineLength : position, 1);
        return IsTooLong ? PassLine() : end;
    }

    /// <summary>The next quote or line end; the end of the file or of the longest row where neither comes before.</summary>
    private int FindStop(int from)
    {
        while (from <= longestRow && Has(from))
        {
            var rest = block.AsSpan((rowStart + from)..blockLength);
            if (rest.IndexOfAny(Stops) is var index and >= 0)
                return from + index;
            from += rest.Length;
        }

        return from;
    }

    private int PassLineEnd(int position) =>
        position + (block[rowStart + position] == '\r' && Has(position + 1) && block[rowStart + position + 1] == '\n' ? 2 : 1);

    /// <summary>Drops a line up to its end, and leaves no row.</summary>
    private int PassLine()
    {
        int end;
        var passedOver = 0;
        while ((end = block.AsSpan(rowStart..blockLength).IndexOfAny((byte)'\r', (byte)'\n')) < 0)
        {
            passedOver += blockLength - rowStart;
            rowStart = blockLength;
            IsEndless = passedOver > LinePieces.MostPassedOver;
            if (IsEndless || !Has(0))
                return 0;
        }

        rowStart += PassLineEnd(end);
        return 0;
    }

    /// <summary>Whether there is a byte at a place of the row; it is read where it was not.</summary>
    private bool Has(int position)
    {
        while (rowStart + position >= blockLength)
        {
            if (!Fill())
                return false;
        }

        return true;
    }

    private bool Fill()
    {
        var kept = blockLength - rowStart;
        var target = block;
        if (kept > block.Length / 2)
            target = new byte[block.Length * 2];
        block.AsSpan(rowStart, kept).CopyTo(target);
        (block, rowStart, blockLength) = (target, 0, kept);

        var count = stream.ReadAtLeast(block.AsSpan(kept), isStarted ? 1 : 3, throwOnEndOfStream: false);
        blockLength += count;
        if (!isStarted && block.AsSpan(0, count).StartsWith(SourceFile.ByteOrderMark))
            rowStart = SourceFile.ByteOrderMark.Length;
        isStarted = true;
        return count > 0;
    }
}
