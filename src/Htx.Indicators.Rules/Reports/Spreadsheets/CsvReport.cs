namespace Htx.Indicators.Rules;

/// <summary>
/// An assessment as a CSV table, a row for each content item and each part: in Vietnamese with semicolons and decimal commas, in
/// English with commas and points, each as spreadsheets of that language open it. A text that a spreadsheet would compute starts
/// with an apostrophe.
/// </summary>
public static class CsvReport
{
    /// <summary>The table for one subject against one document or several, after a byte-order mark, lines ended by line feeds.</summary>
    public static string WriteTable(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var writer = new StringWriter { NewLine = "\n" };
        using (var rows = new CsvRows(writer, language))
        {
            foreach (var assessment in table.Columns)
                rows.Write(assessment);
        }

        return writer.ToString();
    }
}
