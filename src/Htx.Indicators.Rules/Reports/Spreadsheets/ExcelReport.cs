namespace Htx.Indicators.Rules;

/// <summary>
/// An assessment as a workbook (XLSX): a sheet for each document with the table that reports have as an annex, its header frozen and
/// repeated on each printed page, numbers as numbers; then one with the conclusion, what is not assessed, and the checked statements. The same bytes each time.
/// </summary>
public static class ExcelReport
{
    private static readonly double[] Widths = [6, 44, 16, 24, 16, 11, 17, 28, 60];

    /// <summary>Writes the workbook for one subject against one document or several; the stream stays open.</summary>
    public static void WriteTable(Stream stream, AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        using var workbook = new WorkbookFile(stream);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            using var sheet = workbook.AddSheet(ReportWords.Column(table, column), Widths, headerRows: 3);
            WriteAnnex(sheet, table.Columns[column], language);
        }

        using var conclusion = workbook.AddSheet(ReportWords.Conclusion(language), [120], headerRows: 1);
        WriteConclusion(conclusion, table, language);
    }

    private static void WriteAnnex(SheetWriter sheet, RuleSetAssessment assessment, Language language)
    {
        sheet.Row((ReportWords.Title(assessment), WorkbookStyles.Title));
        sheet.Row((ReportWords.Subject(assessment, language), WorkbookStyles.Title));
        sheet.Head(AnnexWords.Headings(language));
        foreach (var row in AnnexRows.Of(assessment, language))
            sheet.Row(AnnexCells.Of(row));
    }

    private static void WriteConclusion(SheetWriter sheet, AssessmentTable table, Language language)
    {
        sheet.Row((ReportWords.Conclusion(language), WorkbookStyles.Heading));
        foreach (var assessment in table.Columns)
        {
            sheet.Row((ReportWords.Title(assessment), WorkbookStyles.Indicator));
            foreach (var group in assessment.ByDeadline)
                sheet.Row((group.Conclusion(language), WorkbookStyles.Text));
            sheet.Row((AnnexWords.NotAssessed(language), WorkbookStyles.Indicator));
            foreach (var line in NotAssessedList.Of(assessment, language).DefaultIfEmpty(AnnexWords.NoneNotAssessed(language)))
                sheet.Row((line, WorkbookStyles.Text));
        }

        var statements = StatementList.Of(table.Columns[0].Figures.Observations, language);
        if (statements.Count > 0)
            sheet.Row((AnnexWords.Statements(language), WorkbookStyles.Indicator));
        foreach (var statement in statements)
            sheet.Row((statement, WorkbookStyles.Text));
    }
}
