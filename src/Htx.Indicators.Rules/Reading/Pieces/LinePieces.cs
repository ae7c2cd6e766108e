namespace Htx.Indicators.Rules;

/// <summary>Cuts JSON lines into their lines; blank ones are passed over.</summary>
internal static class LinePieces
{
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
            while (scanner.Peek() is { } next && next != (byte)'\n')
            {
                isTooLarge |= scanner.KeptLength > maxBytes;
                if (isTooLarge)
                    scanner.Skip();
                else
                    scanner.Keep();
            }

            var bytes = scanner.Take();
            yield return isTooLarge ? SourcePiece.TooLarge(start, maxSize) : new(bytes, start);
        }
    }
}
