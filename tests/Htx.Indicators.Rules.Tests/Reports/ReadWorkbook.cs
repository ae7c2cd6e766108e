using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace Htx.Indicators.Rules.Tests;

/// <summary>A workbook as another program reads it, and as it lies in its archive.</summary>
internal sealed class ReadWorkbook
{
    private readonly byte[] bytes;

    // The reader asks for an old code page, though workbooks of this kind have none.
    static ReadWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ReadWorkbook(byte[] bytes)
    {
        this.bytes = bytes;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var sheets = new List<(string, List<object?[]>)>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        Sheets = sheets;
    }

    public IReadOnlyList<(string Name, List<object?[]> Rows)> Sheets { get; }

    /// <summary>Whether a cell of any sheet holds a formula.</summary>
    public bool HasFormulas
    {
        get
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return archive.Entries.Where(entry => entry.FullName.Contains("sheet", StringComparison.Ordinal)).Any(entry => TextOf(entry).Contains("<x:f>", StringComparison.Ordinal));
        }
    }

    /// <summary>The text of a part of the archive.</summary>
    public string Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return TextOf(archive.GetEntry(name)!);
    }

    /// <summary>What breaks the rules of the format.</summary>
    public IReadOnlyList<string> Errors()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
