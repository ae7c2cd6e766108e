namespace Htx.Indicators.Rules;

/// <summary>
/// Finds the rows that a stray quote took for lines of its own cell. A note may have several lines, and some of them may hold the
/// separator; a line is a row where what stands at the places of the id, the name and the day says so, also where a day does not exist
/// or a cell is missing.
/// </summary>
internal sealed class TakenInRows(TableHeader header, char separator)
{
    private readonly int id = header.IndexOf(SubjectField.Id);
    private readonly int name = header.IndexOf(SubjectField.Name);
    private readonly int day = header.IndexOf(SubjectField.AsOf);

    /// <summary>Whether one of the lines is a row of its own.</summary>
    public bool IsIn(IEnumerable<ReadOnlyMemory<byte>> lines)
    {
        // Most lines of a note are not cut up: they have too few separators, even for a row with one cell too few.
        return lines.Any(line => line.Span.Count((byte)separator) >= header.Columns.Count - 2 && IsRow(line));
    }

    /// <summary>A quote that stands alone in the line would take in the rest of it, so it is looked at without quotes as well.</summary>
    private bool IsRow(ReadOnlyMemory<byte> line) =>
        IsRow(TableCells.Of(line, separator).Texts)
        || (line.Span.Contains((byte)'"') && IsRow(TableCells.Of(line.ToArray().Where(letter => letter != '"').ToArray(), separator).Texts));

    private bool IsRow(IReadOnlyList<string> cells)
    {
        if (cells.Count < header.Columns.Count - 1)
            return false;
        var (hasId, hasName) = (Identifiers.IsId(TextAt(id)), TextAt(name).Length > 0);

        // A separator in a cell that lost its quotes moves the day behind its place.
        return cells.Skip(Math.Max(day, 0)).Any(DayPhrases.IsMeantForDay) ? hasId || hasName : hasId && hasName && cells.Count == header.Columns.Count;

        string TextAt(int index) => index >= 0 && index < cells.Count ? cells[index] : "";
    }
}
