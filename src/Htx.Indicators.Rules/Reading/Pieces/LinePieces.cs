namespace Htx.Indicators.Rules;

/// <summary>Cuts JSON lines into their lines; blank ones are passed over.</summary>
internal static class LinePieces
{
    public static IEnumerable<SourcePiece> Of(Stream stream)
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
                isTooLarge |= scanner.KeptLength > ObservationReader.MaxBytes;
                if (isTooLarge)
                    scanner.Skip();
                else
                    scanner.Keep();
            }

            var bytes = scanner.Take();
            yield return isTooLarge ? SourcePiece.TooLarge(start) : new(bytes, start);
        }
    }
}
