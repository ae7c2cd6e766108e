namespace Htx.Indicators.Rules;

/// <summary>Cuts JSON lines into their lines; blank ones are passed over.</summary>
internal static class LinePieces
{
    /// <summary>A line that goes on for so long has no end worth waiting for: the file is a device, or no file of lines at all.</summary>
    public const int MostPassedOver = 64 * 1024 * 1024;

    /// <summary>The same in words.</summary>
    public static Phrase EndlessLine { get; } = new("64 MB trên một dòng", "64 MB on one line");

    /// <summary>The lines of a stream; one longer than <paramref name="maxBytes"/> is not read.</summary>
    public static IEnumerable<SourcePiece> Of(Stream stream, int maxBytes, Phrase maxSize)
    {
        var scanner = new ByteScanner(stream);
        while (scanner.Peek() is { } first)
        {
            if (first is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                scanner.Skip();
                continue;
            }

            var start = scanner.Place;
            var isTooLarge = false;
            var passedOver = 0;
            while (scanner.Peek() is { } next && next != (byte)'\n')
            {
                isTooLarge |= scanner.KeptLength > maxBytes;
                if (!isTooLarge)
                {
                    scanner.Keep();
                    continue;
                }

                scanner.Skip();
                if (++passedOver < MostPassedOver)
                    continue;
                yield return SourcePiece.TooLarge(start, EndlessLine) with { LosesSets = true };
                yield break;
            }

            var bytes = scanner.Take();
            yield return isTooLarge ? SourcePiece.TooLarge(start, maxSize) : new(bytes, start);
        }
    }
}
