using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Htx.Indicators.Rules;

/// <summary>Writes one sheet row by row, so that a long one is never held whole. Every text is text, never a formula.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const double LineHeight = 15;
    private const double HighestRow = 400;

    private readonly Stream target;
    private readonly OpenXmlWriter xml;
    private readonly IReadOnlyList<double> widths;
    private readonly int headerRows;
    private uint row;

    /// <summary>Starts a sheet: its columns, and the header that stays when the rows are scrolled and comes again on each printed page.</summary>
    /// <param name="target">Where the sheet goes; closed with it.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="headerRows">How many rows at the top stay; the last of them has the headings.</param>
    public SheetWriter(Stream target, IReadOnlyList<double> widths, int headerRows)
    {
        (this.target, this.widths, this.headerRows) = (target, widths, headerRows);
        xml = OpenXmlWriter.Create(target);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = headerRows,
            TopLeftCell = $"A{headerRows + 1}",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        }) { WorkbookViewId = 0 }));
        xml.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
    }

    /// <summary>How many rows there are so far.</summary>
    public uint RowCount => row;

    /// <summary>Writes the row of headings.</summary>
    public void Head(IEnumerable<string> headings) => Row([.. headings.Select(heading => ((object?)heading, WorkbookStyles.Heading))]);

    /// <summary>Writes a row: texts, numbers, and null for an empty cell that still has its style.</summary>
    public void Row(params ReadOnlySpan<(object? Value, uint Style)> cells)
    {
        row++;
        xml.WriteStartElement(new Row { RowIndex = row, Height = HeightOf(cells), CustomHeight = true });
        for (var i = 0; i < cells.Length; i++)
            xml.WriteElement(CellOf(cells[i].Value, cells[i].Style, $"{ColumnName(i)}{row}"));
        xml.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = $"A{headerRows}:{ColumnName(widths.Count - 1)}{Math.Max(row, (uint)headerRows)}" });
        xml.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteEndElement();
        xml.Dispose();
        target.Dispose();
    }

    /// <summary>Room for the longest wrapped text, in points: not every program that opens the file makes it by itself.</summary>
    private double HeightOf(ReadOnlySpan<(object? Value, uint Style)> cells)
    {
        var lines = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is (string text, not WorkbookStyles.Title))
                lines = Math.Max(lines, (int)Math.Ceiling(text.Length * 1.15 / widths[i]));
        }

        return Math.Min(Math.Max(lines * LineHeight, cells[0].Style == WorkbookStyles.Title ? 20 : 0), HighestRow);
    }

    private static Cell CellOf(object? value, uint style, string reference) => value switch
    {
        null => new Cell { CellReference = reference, StyleIndex = style },
        decimal number => new Cell(new CellValue(number.ToString("0.#########", CultureInfo.InvariantCulture))) { CellReference = reference, StyleIndex = style },
        _ => new Cell(new InlineString(new Text(WorkbookText.OfCell((string)value)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = reference, StyleIndex = style, DataType = CellValues.InlineString,
        },
    };

    private static string ColumnName(int index) => index < 26 ? $"{(char)('A' + index)}" : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));
}
