namespace Htx.Indicators.Rules;

/// <summary>
/// Cuts a JSON array into its elements by brackets and quotes alone, so that an element that is not valid JSON does not hide the
/// next one. A string ends with its line, as JSON demands.
/// </summary>
internal sealed class ArrayPieces
{
    private readonly ByteScanner scanner;
    private int index;

    private ArrayPieces(Stream stream) => scanner = new(stream);

    public static IEnumerable<SourcePiece> Of(Stream stream) => new ArrayPieces(stream).Cut();

    private IEnumerable<SourcePiece> Cut()
    {
        SkipBlanks();
        scanner.Skip();
        SkipBlanks();
        if (scanner.Peek() == ']')
        {
            yield return NotAnElement(new("]", "]"), new("danh sách phải có ít nhất một bộ số liệu", "the list must hold at least one observation set"));
            yield break;
        }

        while (true)
        {
            var start = scanner.Place;
            if (!TryKeepElement())
            {
                yield return SourcePiece.TooLarge(start, ObservationReader.MaxSize, index);
                yield break;
            }

            yield return scanner.KeptLength > 0
                ? new(scanner.Take(), start, index)
                : NotAnElement(new("chỗ trống", "nothing"), new("giữa hai bộ số liệu chỉ có một dấu phẩy, sau bộ cuối không có", "one comma stands between two sets, none behind the last"));
            index++;
            switch (scanner.Peek())
            {
                case (byte)',':
                    scanner.Skip();
                    SkipBlanks();
                    break;
                case null:
                    yield return NotAnElement(new("hết tệp", "the end of the file"), new("tệp bị cắt ngang hoặc thiếu dấu ]", "the file is cut off, or ] is missing"));
                    yield break;
                default:
                    scanner.Skip();
                    SkipBlanks();
                    if (scanner.Peek() is not null)
                        yield return NotAnElement(new("chữ đứng sau dấu ]", "text behind ]"), new("tệp kết thúc ở dấu ] của danh sách", "the file ends with the ] of the list"));
                    yield break;
            }
        }
    }

    /// <summary>Keeps everything up to the comma or the bracket behind an element; false when that is too much.</summary>
    private bool TryKeepElement()
    {
        var depth = 0;
        var isInString = false;
        while (scanner.Peek() is { } next)
        {
            if (scanner.KeptLength > ObservationReader.MaxBytes)
                return false;
            if (isInString)
            {
                isInString = next is not ((byte)'"' or (byte)'\n');
                if (next == '\\')
                    scanner.Keep();
                if (scanner.Peek() is not null)
                    scanner.Keep();
                continue;
            }

            if (depth <= 0 && (next is (byte)',' or (byte)']'))
                return true;
            isInString = next == '"';
            depth += next switch { (byte)'{' or (byte)'[' => 1, (byte)'}' or (byte)']' => -1, _ => 0 };
            scanner.Keep();
        }

        return true;
    }

    private void SkipBlanks()
    {
        while (scanner.Peek() is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            scanner.Skip();
    }

    private SourcePiece NotAnElement(Phrase seen, Phrase mend) => new(default, scanner.Place, null, FormatDefects.NotJson, seen, mend);
}
