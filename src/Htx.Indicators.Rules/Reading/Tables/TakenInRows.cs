using System.Buffers;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>
/// Finds the rows that a stray quote took for lines of its own cell. A note may have several lines, and some of them may hold the
/// separator; a line is a row where a day stands in it, or an id or a name with a figure in its column, also where the day does not
/// exist or a cell is missing.
/// </summary>
internal sealed partial class TakenInRows(TableHeader header, char separator)
{
    private const byte Quote = (byte)'"';

    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\";,\t\r\n "u8);

    private readonly int id = header.IndexOf(SubjectField.Id);
    private readonly int name = header.IndexOf(SubjectField.Name);
    private readonly int day = header.IndexOf(SubjectField.AsOf);

    private int ColumnCount => header.Columns.Count;

    /// <summary>Which of the added lines is a row of its own, from 0; null where none is.</summary>
    /// <param name="first">The line that opens the cell.</param>
    /// <param name="added">The lines behind it, down to the one that closes the cell.</param>
    public int? Find(ReadOnlyMemory<byte> first, IEnumerable<ReadOnlyMemory<byte>> added)
    {
        var isLastColumn = true;
        var (count, last) = (0, ReadOnlyMemory<byte>.Empty);
        foreach (var line in added)
        {
            if (count++ == 0)
                isLastColumn = IsOpenInLastColumn(first.Span);
            else if (!isLastColumn && IsRow(last))
                return count - 2;
            if (isLastColumn && IsRow(line))
                return count - 1;
            last = line;
        }

        return !isLastColumn && ClosesAnother(first, last) ? count - 1 : null;
    }

    /// <summary>Whether the quote is that of a row of its own: of a cell in several lines, only the rest of its own row stands behind the quote.</summary>
    private bool ClosesAnother(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> last)
    {
        if (CellsOf(WithoutQuotes(first)).Count >= ColumnCount && IsRow(last))
            return true;
        var before = CellsOf(last[..EndOfCell(last.Span)]);
        return HasDayInPlace(before) && (HasId(before) || HasName(before));
    }

    private bool IsOpenInLastColumn(ReadOnlySpan<byte> line)
    {
        var (column, isOpen) = (0, false);
        foreach (var letter in line)
        {
            isOpen ^= letter == Quote;
            column += !isOpen && letter == separator ? 1 : 0;
        }

        return column >= ColumnCount - 1;
    }

    private static int EndOfCell(ReadOnlySpan<byte> line)
    {
        var end = 0;
        while (end < line.Length && (line[end] != Quote || (end + 1 < line.Length && line[end + 1] == Quote)))
            end += line[end] == Quote ? 2 : 1;
        return end;
    }

    /// <summary>A quote that stands alone in the line would take in the rest of it, so it is looked at without quotes as well.</summary>
    private bool IsRow(ReadOnlyMemory<byte> line) =>
        line.Span.ContainsAnyExcept(Blanks) && line.Span.Contains((byte)separator)
        && (IsRow(CellsOf(line)) || (line.Span.Contains(Quote) && IsRow(CellsOf(WithoutQuotes(line)))));

    private bool IsRow(IReadOnlyList<string> cells)
    {
        if (HasDayInPlace(cells) && HasId(cells) && HasName(cells))
            return true;
        // A missing cell moves the day before its place, a separator in a cell that lost its quotes behind it.
        if (cells.Count >= ColumnCount - 1 && cells.Any(DayForm().IsMatch))
            return true;
        return HasFigure(cells) && (cells.Count == ColumnCount ? HasId(cells) || HasName(cells) : cells.Count == ColumnCount - 1 && HasId(cells) && HasName(cells));
    }

    private bool HasDayInPlace(IReadOnlyList<string> cells) => DayForm().IsMatch(TextAt(cells, day));

    private bool HasName(IReadOnlyList<string> cells) => TextAt(cells, name).Length > 0;

    /// <summary>Whether a number stands in the column of a measure, or would with the cell that is missing.</summary>
    private bool HasFigure(IReadOnlyList<string> cells)
    {
        var missing = ColumnCount - cells.Count;
        return missing is 0 or 1 && cells.Index().Any(cell => cell.Item.Length > 0 && char.IsAsciiDigit(cell.Item[0]) && (IsFigure(cell.Index) || IsFigure(cell.Index + missing)));
    }

    private bool IsFigure(int column) => header.Columns[column]?.Measure is not null;

    private bool HasId(IReadOnlyList<string> cells) => Identifiers.IsId(TextAt(cells, id));

    private IReadOnlyList<string> CellsOf(ReadOnlyMemory<byte> line) => TableCells.Of(line, separator).Texts;

    private static ReadOnlyMemory<byte> WithoutQuotes(ReadOnlyMemory<byte> line) => line.ToArray().Where(letter => letter != Quote).ToArray();

    private static string TextAt(IReadOnlyList<string> cells, int index) => index >= 0 && index < cells.Count ? cells[index] : "";

    /// <summary>What is meant for a day: “31/6/2026”, “2026-6-31”, “31.12.26”, “12/2026”, with a time behind it or without.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}|[0-9]{1,2}/[0-9]{4})(?:[ T][0-9:]+)?$")]
    private static partial Regex DayForm();
}
