using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Htx.Indicators.Rules;

/// <summary>Reads a table row by row: a header, then one row for each subject and day. Rows without any text are passed over.</summary>
internal sealed class TableReader(PeekedStream stream, string name, Language numbers, IReadOnlyCollection<MeasureTable> tables)
{
    private const int MostColumns = 10_000;
    private const int LongestHeader = 256 * 1024;
    private static readonly char[] Separators = [';', ',', '\t'];

    private readonly TableHeadings headings = new(tables);
    private readonly List<Diagnostic> pending = [];
    private bool hasBadQuotes;
    private bool isUtf8;

    /// <summary>Reads the rows; what is wrong with the header comes with the first of them, or instead of it.</summary>
    public IEnumerable<ReadResult<ObservationSet>> Read()
    {
        using var reader = CsvReader.Create(stream, OptionsWith(FindSeparator()), leaveOpen: true);
        if (ReadHeader(reader) is not { } header)
        {
            yield return new(null, pending);
            yield break;
        }

        var repeated = new RepeatedSets();
        var count = 0;
        while (TryReadRow(reader, out var cells))
        {
            count++;
            var read = repeated.Refuse(ReadRow(header, cells, PlaceOf(reader)), PlaceOf(reader));
            yield return pending.Count == 0 ? read : new(read.Value, [.. pending, .. read.Diagnostics]) { Start = read.Start };
            pending.Clear();
        }

        if (count == 0)
            AddUnlessRefused(TableDefects.NoRows);
        if (pending.Count > 0)
            yield return new(null, pending);
    }

    private TableHeader? ReadHeader(CsvReader reader)
    {
        if (!TryReadRow(reader, out var cells))
        {
            AddUnlessRefused(TableDefects.NoRows);
            return null;
        }

        if (!isUtf8 || cells.Length > MostColumns)
        {
            pending.Add(isUtf8
                ? new(FormatDefects.TooLarge, PlaceOf(reader), new Phrase("10.000 cột", "10,000 columns"))
                : new(FormatDefects.NotUtf8, PlaceOf(reader)));
            return null;
        }

        var header = TableHeader.Of(cells, headings, PlaceOf(reader));
        pending.AddRange(header.Diagnostics);
        return pending.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? null : header;
    }

    private void AddUnlessRefused(Descriptor descriptor)
    {
        if (pending.TrueForAll(diagnostic => diagnostic.Severity != Severity.Error))
            pending.Add(new(descriptor, new(name, null, null, "")));
    }

    private ReadResult<ObservationSet> ReadRow(TableHeader header, string[] cells, Place place)
    {
        if (!isUtf8)
            return new(null, [new(FormatDefects.NotUtf8, place)]);
        return hasBadQuotes ? new(null, [new(TableDefects.BadQuotes, place)]) : new TableRow(header, cells, numbers, place).Read();
    }

    /// <summary>Goes to the next row with any text; false at the end, and where nothing can be read any more, which becomes pending.</summary>
    private bool TryReadRow(CsvReader reader, out string[] cells)
    {
        try
        {
            do
            {
                (hasBadQuotes, isUtf8, cells) = (false, true, []);
                if (!reader.Read())
                    return false;
                cells = CellsOf(reader);
            }
            while (Array.TrueForAll(cells, cell => cell.Length == 0));
            return true;
        }
        catch (CsvFormatException e)
        {
            pending.Add(new(TableDefects.RowTooLong, new(name, (int)e.LineNumber, 1, ""), ObservationReader.MaxSize));
        }
        catch (IOException)
        {
            pending.Add(new(FormatDefects.Unreadable, new(name, null, null, ""), SourceFile.ErrorWhileReading));
        }

        cells = [];
        return false;
    }

    /// <summary>The cells of a row; of one with more than any table has, as many as show that.</summary>
    private string[] CellsOf(CsvReader reader)
    {
        var cells = new string[Math.Min(reader.FieldCount, MostColumns + 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            var bytes = reader.GetSpan(i);
            isUtf8 &= Utf8.IsValid(bytes);
            cells[i] = VietnameseText.Compose(Encoding.UTF8.GetString(bytes)).Trim();
        }

        return cells;
    }

    private Place PlaceOf(CsvReader reader) => new(name, (int)reader.LineNumber, 1, "");

    /// <summary>The separator under which most headings are known; null where the file itself says it (<c>sep=;</c>).</summary>
    private char? FindSeparator()
    {
        var head = stream.Peek(LongestHeader);
        if (SourceFile.WithoutMark(head.Span).StartsWith("sep="u8))
            return null;
        return Separators.MaxBy(separator => KnownHeadings(head, separator));
    }

    private int KnownHeadings(ReadOnlyMemory<byte> head, char separator)
    {
        using var reader = CsvReader.Create(head, OptionsWith(separator));
        var known = TryReadRow(reader, out var cells) ? TableHeader.Of(cells.Take(MostColumns), headings, PlaceOf(reader)).KnownCount : 0;
        pending.Clear();
        return known;
    }

    private CsvReaderOptions OptionsWith(char? separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = ObservationReader.MaxBytes,
        OnMalformedRecord = _ => hasBadQuotes = true,
    };
}
