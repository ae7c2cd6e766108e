using DocumentFormat.OpenXml.Spreadsheet;

namespace Htx.Indicators.Rules;

/// <summary>How the cells of a workbook look; each constant is the place of a format.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0, Title = 1, Heading = 2, Text = 3, Number = 4, Indicator = 5, Verdict = 6, Wrapped = 7;

    private const uint NumberFormat = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = NumberFormat, FormatCode = "#,##0.#########" }) { Count = 1 },
        new Fonts(FontOf(11), FontOf(14, isBold: true), FontOf(11, isBold: true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FFE6E6E6"), FillOf("FFF3F3F3")) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Boxed()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(0, 0, 0),
            Format(1, 0, 0),
            Format(2, 2, 1, HorizontalAlignmentValues.Center),
            Format(0, 0, 1),
            Format(0, 0, 1, HorizontalAlignmentValues.Right, NumberFormat),
            Format(2, 3, 1),
            Format(2, 0, 1, HorizontalAlignmentValues.Center),
            Format(0, 0, 0)) { Count = 8 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font FontOf(double size, bool isBold = false)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Fill FillOf(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Boxed() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Format(uint font, uint fill, uint border, HorizontalAlignmentValues? horizontal = null, uint number = 0)
    {
        var isTitle = font == 1;
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = !isTitle };
        if (horizontal is { } known)
            alignment.Horizontal = known;
        return new(alignment)
        {
            FontId = font, FillId = fill, BorderId = border, NumberFormatId = number, FormatId = 0,
            ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, ApplyNumberFormat = number != 0,
        };
    }
}
