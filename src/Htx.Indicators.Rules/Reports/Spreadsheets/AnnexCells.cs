namespace Htx.Indicators.Rules;

/// <summary>The cells of a row of the annex in a workbook, from its number to its remark.</summary>
internal static class AnnexCells
{
    public static (object? Value, uint Style)[] Of(AnnexRow row)
    {
        var isIndicator = row.Level == AnnexLevel.Indicator;
        var text = isIndicator ? WorkbookStyles.Indicator : WorkbookStyles.Text;
        return
        [
            (row.Number, text),
            (row.Title, text),
            (row.Unit, text),
            (row.Target, text),
            // An estimate is a number like any other; that it is one stands in the verdict.
            (row.FigureNumber is { } figure ? figure : row.Figure, row.FigureNumber is null ? text : WorkbookStyles.Number),
            (row.PercentOfTarget, row.PercentOfTarget is null ? text : WorkbookStyles.Number),
            (AnnexWords.Marked(row.Classification, row.Verdict), isIndicator ? WorkbookStyles.Indicator : WorkbookStyles.Verdict),
            (row.Basis, text),
            (row.Remark, text),
        ];
    }
}
