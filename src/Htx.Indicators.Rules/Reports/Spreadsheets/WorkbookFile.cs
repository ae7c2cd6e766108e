using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Htx.Indicators.Rules;

/// <summary>
/// Puts sheets into a workbook file that has the same bytes whenever and wherever it is written. Sheets wait packed until it ends: the
/// library holds whole what it is given, and a sheet of twenty thousand rows is twenty times as long unpacked.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    /// <summary>As programs for spreadsheets take it, in UTF-16 units.</summary>
    private const int LongestName = 31;

    /// <summary>Excel keeps it for the list of changes of a shared workbook, and repairs a file that has such a sheet.</summary>
    private const string ReservedName = "History";

    /// <summary>The first day a ZIP archive can name; that of the writing would make two equal files differ.</summary>
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private readonly Stream target;
    private readonly MemoryStream bytes = new();
    private readonly SpreadsheetDocument document;
    private readonly List<(Sheet Sheet, int HeaderRows)> sheets = [];
    private readonly List<(Sheet Sheet, int HeaderRows)> lastSheets = [];
    private readonly Dictionary<string, MemoryStream> packed = new(StringComparer.Ordinal);

    public WorkbookFile(Stream target)
    {
        this.target = target;
        document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook);
        // Every part has a name of ours: those that the library makes up differ from run to run.
        var workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
    }

    /// <summary>Starts a sheet; it is to be ended before the workbook is.</summary>
    /// <param name="name">Its name; signs that a sheet cannot have are left out, and it is made different from the others.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="headerRows">How many rows stay at the top.</param>
    /// <param name="isLast">Whether it comes behind the sheets that are not, whenever it is started.</param>
    public SheetWriter AddSheet(string name, IReadOnlyList<double> widths, int headerRows, bool isLast = false)
    {
        var number = (uint)(sheets.Count + lastSheets.Count) + 1;
        var part = document.WorkbookPart!.AddNewPart<WorksheetPart>($"sheet{number}");
        var sheet = new Sheet { Id = $"sheet{number}", SheetId = number, Name = NameOf(name, number) };
        (isLast ? lastSheets : sheets).Add((sheet, headerRows));
        var rows = new MemoryStream();
        packed.Add(part.Uri.OriginalString.TrimStart('/'), rows);
        return new(new DeflateStream(rows, CompressionLevel.Fastest, leaveOpen: true), widths, headerRows);
    }

    /// <summary>Ends the workbook and writes it.</summary>
    public void Dispose()
    {
        (Sheet Sheet, int HeaderRows)[] inOrder = [.. sheets, .. lastSheets];
        document.WorkbookPart!.Workbook = new(
            new Sheets(inOrder.Select(entry => entry.Sheet)),
            new DefinedNames(inOrder.Select((entry, i) => PrintTitles(entry.Sheet, entry.HeaderRows, (uint)i))));
        document.Dispose();
        bytes.Position = 0;
        using (var from = new ZipArchive(bytes, ZipArchiveMode.Read))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The names of parts in their order: what the library writes first is not said to stay so.
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, to);
        }

        bytes.Dispose();
    }

    /// <summary>The heading comes again on each printed page.</summary>
    private static DefinedName PrintTitles(Sheet sheet, int headerRows, uint index) =>
        new($"'{sheet.Name!.Value!.Replace("'", "''", StringComparison.Ordinal)}'!${headerRows}:${headerRows}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };

    private void Copy(ZipArchiveEntry entry, ZipArchive archive)
    {
        var copy = archive.CreateEntry(entry.FullName);
        copy.LastWriteTime = NoDay;
        using var from = packed.Remove(entry.FullName, out var rows) ? Unpack(rows) : entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }

    private static DeflateStream Unpack(MemoryStream rows)
    {
        rows.Position = 0;
        return new(rows, CompressionMode.Decompress);
    }

    private string NameOf(string name, uint number)
    {
        var usable = new StringBuilder();
        foreach (var c in WorkbookText.OfName(name).Where(c => !@"[]:*?/\'".Contains(c, StringComparison.Ordinal)))
            usable.Append(c);
        var text = ShortText.Within(usable.ToString(), LongestName).Trim();
        var (free, tried) = (text, number);
        // A name with its number may be taken as well: documents may be called “X” and “X (4)”.
        while (free.Length == 0 || IsTaken(free))
        {
            var suffix = $" ({tried++})";
            free = ShortText.Within(text, LongestName - suffix.Length) + suffix;
        }

        return free;
    }

    private bool IsTaken(string name) =>
        sheets.Concat(lastSheets).Select(entry => entry.Sheet.Name!.Value).Append(ReservedName).Contains(name, StringComparer.OrdinalIgnoreCase);
}
