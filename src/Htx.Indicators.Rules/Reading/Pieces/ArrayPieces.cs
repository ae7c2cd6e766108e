namespace Htx.Indicators.Rules;

/// <summary>
/// Cuts a JSON array into its elements by brackets, quotes and lines alone, so that an element that is not valid JSON does not hide
/// the next one. Where it does all the same, that is said.
/// </summary>
internal sealed class ArrayPieces
{
    private readonly ByteScanner scanner;
    private int index;

    /// <summary>Whether an element so far was damaged, so that a bracket may be one of those it lost.</summary>
    private bool isDamaged;

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

        bool goesOn;
        do
        {
            var element = new ArrayElement(scanner.Place, scanner.Indent);
            yield return CutElement(element);
            goesOn = GoOn(element, out var defect);
            if (defect is { } piece)
                yield return piece;
        }
        while (goesOn);
    }

    private SourcePiece CutElement(ArrayElement element)
    {
        Pass(element, isKept: true);
        isDamaged |= element.IsDamaged;
        var isTooLarge = scanner.KeptLength > ObservationReader.MaxBytes;
        var bytes = scanner.Take();
        if (isTooLarge)
            return SourcePiece.TooLarge(element.Start, ObservationReader.MaxSize, index++);
        if (element.LacksComma)
            return NotAnElement(new("“{”", "“{”"), new("thêm dấu phẩy trước bộ số liệu này", "put a comma before this set"), index++);
        return bytes.Length > 0
            ? new(bytes, element.Start, index++)
            : NotAnElement(new("chỗ trống", "nothing"), new("giữa hai bộ số liệu chỉ có một dấu phẩy, sau bộ cuối không có", "one comma stands between two sets, none behind the last"));
    }

    /// <summary>Goes to the next element.</summary>
    /// <param name="element">The one before.</param>
    /// <param name="defect">What is wrong between them, or with the end of the list; null when nothing is.</param>
    /// <returns>Whether there is one.</returns>
    private bool GoOn(ArrayElement element, out SourcePiece? defect)
    {
        defect = null;
        switch (scanner.Peek())
        {
            case (byte)'{':
                defect = NotRead(element);
                return true;
            case null:
                defect = NotRead(element);
                if (!element.IsDamaged)
                    defect ??= NotAnElement(new("hết tệp", "the end of the file"), new("tệp bị cắt ngang hoặc thiếu dấu ]", "the file is cut off, or ] is missing"));
                return false;
            case (byte)',':
                scanner.Skip();
                SkipBlanks();
                return true;
        }

        scanner.Skip();
        SkipBlanks();
        if (scanner.Peek() is null)
            return false;
        if (!isDamaged)
        {
            defect = NotAnElement(new("chữ đứng sau dấu ]", "text behind ]"), new("tệp kết thúc ở dấu ] của danh sách", "the file ends with the ] of the list"));
            return false;
        }

        var rest = new ArrayElement(scanner.Place, scanner.Indent, isDamaged: true);
        Pass(rest, isKept: false);
        defect = NotRead(rest);
        return scanner.Peek() is not null;
    }

    /// <summary>Goes past an element, and keeps it as far as it is read.</summary>
    private void Pass(ArrayElement element, bool isKept)
    {
        while (scanner.Peek() is { } next)
        {
            // The byte that shows a damage is kept, with the rest of its character.
            isKept &= scanner.KeptLength <= ObservationReader.MaxBytes && (!element.IsDamaged || next is >= 0x80 and < 0xC0);
            if (!element.TryAdd(next, scanner.Place, scanner.IsFirstOfLine))
                return;
            if (isKept)
                scanner.Keep();
            else
                scanner.Skip();
        }
    }

    /// <summary>That sets behind a damage were not read, where their key stands there; null elsewhere.</summary>
    private SourcePiece? NotRead(ArrayElement element)
    {
        if (!element.HidesSets)
            return null;
        var end = scanner.Place.Line;
        var until = scanner.Peek() is null ? new Phrase("đến hết tệp", "up to the end of the file") : new Phrase($"đến trước dòng {end}", $"up to line {end}");
        return new(default, (element.DamagedLine, 1), null, FormatDefects.SetsNotRead, element.DamagedLine, until) { LosesSets = true };
    }

    private void SkipBlanks()
    {
        while (scanner.Peek() is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            scanner.Skip();
    }

    private SourcePiece NotAnElement(Phrase seen, Phrase mend, int? at = null) => new(default, scanner.Place, at, FormatDefects.NotJson, seen, mend) { LosesSets = at is null };
}
