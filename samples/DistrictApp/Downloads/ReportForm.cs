namespace DistrictApp;

/// <summary>A form in which a report can be taken away.</summary>
/// <param name="FileName">The last part of its address, named as <c>htx report</c> names the file.</param>
/// <param name="Title">What a link to it says.</param>
/// <param name="ContentType">What browsers are told of it.</param>
/// <param name="Write">Writes it.</param>
public sealed record ReportForm(string FileName, string Title, string ContentType, Action<Stream, AssessmentTable> Write)
{
    /// <summary>The forms, in the order of the links.</summary>
    public static IReadOnlyList<ReportForm> All { get; } =
    [
        new("phu-luc.html", "Phụ lục (HTML)", "text/html; charset=utf-8", Text(table => HtmlReport.WriteTable(table))),
        new("phu-luc.xlsx", "Phụ lục (Excel)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (stream, table) => ExcelReport.WriteTable(stream, table)),
        new("phu-luc.csv", "Phụ lục (CSV)", "text/csv; charset=utf-8", Text(table => CsvReport.WriteTable(table))),
        new("bao-cao.md", "Báo cáo (Markdown)", "text/markdown; charset=utf-8", Text(table => MarkdownReport.WriteTable(table))),
        new("ket-qua.json", "Kết quả (JSON)", "application/json; charset=utf-8", Text(table => JsonReport.WriteTable(table))),
    ];

    /// <summary>What a downloaded file is called: the kind of report, whose it is, and the day.</summary>
    public string NameFor(StoredHeading stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return $"{Path.GetFileNameWithoutExtension(FileName)}-{stored.SubjectId}-{DayParameter.Write(stored.AsOf)}{Path.GetExtension(FileName)}";
    }

    private static Action<Stream, AssessmentTable> Text(Func<AssessmentTable, string> write) => (stream, table) =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write(write(table));
    };
}
