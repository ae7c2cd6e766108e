using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Htx.Indicators.Rules;

/// <summary>
/// Reads a table row by row: a header, then one row for each subject and day. Rows without any text are passed over; one that cannot
/// be read is reported and does not stop the others.
/// </summary>
internal sealed class TableReader(PeekedStream stream, string name, ObservationFileOptions options)
{
    private static readonly char[] Separators = [';', ',', '\t'];
    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\";,\t\r\n "u8);

    private static readonly Phrase UnpairedQuotes = new("dấu nháy kép trong dòng không thành cặp", "the quotes of the row do not pair");

    private readonly TableHeadings headings = new(options.Measures);
    private readonly TableLines lines = new(InUtf8(stream), ObservationReader.MaxBytes);
    private readonly List<Diagnostic> pending = [];

    private Place Place => new(name, lines.Line, 1, "");

    /// <summary>Reads the rows; what is wrong with the header comes with the first of them, or instead of it.</summary>
    public IEnumerable<ReadResult<ObservationSet>> Read()
    {
        if (ReadHeader() is not { } layout)
        {
            yield return new(null, pending) { LosesSets = true };
            yield break;
        }

        var repeated = new RepeatedSets();
        var count = 0;
        while (TryReadLines())
        {
            if (ReadRow(layout) is not { } row)
                continue;
            count++;
            yield return repeated.Refuse(row, Place).After(pending);
            pending.Clear();
        }

        if (lines.IsEndless)
            pending.Add(new(FormatDefects.TooLarge, Place, LinePieces.EndlessLine));
        if (count == 0)
            AddUnlessRefused(TableDefects.NoRows);
        if (pending.Count > 0)
            yield return new(null, pending) { LosesSets = true };
    }

    /// <summary>What the first rows say; null where they are not to be relied upon, and pending says why.</summary>
    private TableLayout? ReadHeader()
    {
        char? separator = null;
        while (TryReadLines())
        {
            if (FindDefect() is { } defect)
            {
                pending.Add(defect);
                return null;
            }

            var row = lines.Row;
            if (row.Span.StartsWith("sep="u8) && row.Span is [_, _, _, _, var named, ..] && CanSeparate(named))
                separator = (char)named;
            else if (row.Span.ContainsAnyExcept(Blanks))
                return ReadHeader(row, separator ?? Separators.MaxBy(candidate => HeaderOf(row, candidate).KnownCount));
        }

        AddUnlessRefused(TableDefects.NoRows);
        return null;
    }

    private TableLayout? ReadHeader(ReadOnlyMemory<byte> row, char separator)
    {
        var cells = TableCells.Of(row, separator);
        var layout = new TableLayout(HeaderOf(row, separator), separator);
        if (FindBadQuotes(cells, layout) is { } badQuotes)
            pending.Add(badQuotes);
        else if (cells.Texts.Count > TableCells.MostColumns)
            pending.Add(new(FormatDefects.TooLarge, Place, Phrases.Count(TableCells.MostColumns, "cột", "columns")));
        else
            pending.AddRange(layout.Header.Diagnostics);
        return pending.Exists(IsRefused) ? null : layout;
    }

    private TableHeader HeaderOf(ReadOnlyMemory<byte> row, char separator) =>
        TableHeader.Of(TableCells.Of(row, separator).Texts.Take(TableCells.MostColumns), headings, Place, tellsNamelessOnce: !options.WarningsAreErrors);

    /// <summary>Whether a table may name a sign as what separates its cells: a printed one or a tab; a quote is none.</summary>
    private static bool CanSeparate(byte sign) => sign is (byte)'\t' or (>= (byte)' ' and <= (byte)'~' and not (byte)'"');

    /// <summary>The set of a row; null where it holds no text.</summary>
    private ReadResult<ObservationSet>? ReadRow(TableLayout layout)
    {
        // Rows of blanks and separators are passed over before they are cut up: a file may be nothing else.
        if (!lines.IsTooLong && !lines.Row.Span.ContainsAnyExcept(layout.Blanks))
            return null;
        if (FindDefect() is { } defect)
            return new(null, [defect]);
        var cells = TableCells.Of(lines.Row, layout.Separator);
        var badQuotes = FindBadQuotes(cells, layout);
        if (cells.AreBlank && badQuotes is null)
            return null;
        var row = badQuotes is null ? new TableRow(layout.Header, cells.Texts, options.Numbers!.Value, Place).Read() : new(null, [badQuotes]);

        // An unclosed quote takes what stands up to the next one for its own; those rows are read all the same.
        if (badQuotes is not null || cells.Texts.Count != layout.Header.Columns.Count)
            lines.TakeBackLines();
        return row;
    }

    /// <summary>Quotes that do not pair, or pair with those of another row; null where there are none.</summary>
    private Diagnostic? FindBadQuotes(TableCells cells, TableLayout layout)
    {
        if (cells.HasBadQuotes)
            return new(TableDefects.BadQuotes, Place, UnpairedQuotes);
        return layout.TakenIn.Find(lines.FirstLine, lines.AddedLines()) is { } index
            ? new(TableDefects.BadQuotes, Place, new Phrase($"ô mở ở đây kéo sang cả dòng {lines.Line + 1 + index}, dòng ấy giống một hàng của bảng", $"a cell that opens here goes on over line {lines.Line + 1 + index}, which looks like a row of the table"))
            : null;
    }

    /// <summary>What keeps a row from being cut into cells; null where nothing does.</summary>
    private Diagnostic? FindDefect()
    {
        if (lines.IsTooLong)
            return new(TableDefects.RowTooLong, Place, ObservationReader.MaxSize);
        return Utf8.IsValid(lines.Row.Span) ? null : new(FormatDefects.NotUtf8, Place);
    }

    /// <summary>Goes to the next row; false at the end, and where nothing can be read any more, which becomes pending.</summary>
    private bool TryReadLines()
    {
        try
        {
            return lines.TryRead();
        }
        catch (IOException)
        {
            pending.Add(new(FormatDefects.Unreadable, new(name, null, null, ""), SourceFile.ErrorWhileReading));
            return false;
        }
        catch (DecoderFallbackException)
        {
            pending.Add(new(FormatDefects.NotUtf8, Place));
            return false;
        }
    }

    private void AddUnlessRefused(Descriptor descriptor)
    {
        if (!pending.Exists(IsRefused))
            pending.Add(new(descriptor, new(name, null, null, "")));
    }

    private bool IsRefused(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error || options.WarningsAreErrors;

    /// <summary>Spreadsheets save “Unicode text” in UTF-16, with a mark that says so.</summary>
    private static Stream InUtf8(PeekedStream stream) => stream.Peek(2).Span switch
    {
        [0xFF, 0xFE, ..] => Transcoded(stream, isBigEndian: false),
        [0xFE, 0xFF, ..] => Transcoded(stream, isBigEndian: true),
        _ => stream,
    };

    /// <summary>What is damaged is an error, as it is in UTF-8, and no letter of a name.</summary>
    private static Stream Transcoded(PeekedStream stream, bool isBigEndian) =>
        Encoding.CreateTranscodingStream(stream, new UnicodeEncoding(isBigEndian, byteOrderMark: true, throwOnInvalidBytes: true), Encoding.UTF8, leaveOpen: true);
}
