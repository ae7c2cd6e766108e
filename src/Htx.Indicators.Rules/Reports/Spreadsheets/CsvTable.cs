using System.Globalization;
using CsvHelper;

namespace Htx.Indicators.Rules;

/// <summary>Writes a CSV table cell by cell, as spreadsheets of a language open it: texts inert, numbers as numbers.</summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    private readonly CsvWriter csv;
    private readonly Language language;
    private readonly int width;

    /// <summary>Writes the mark by which spreadsheets know UTF-8, and the header; the writer stays open.</summary>
    public CsvTable(TextWriter writer, Language language, IReadOnlyCollection<string> headings)
    {
        (this.language, width) = (language, headings.Count);
        writer.Write('\uFEFF');
        csv = CsvWriter.Create(writer, new CsvWriterOptions { Separator = language == Language.Vietnamese ? ';' : ',', NewLine = "\n" }, leaveOpen: true);
        foreach (var heading in headings)
            Text(heading);
        EndRow();
    }

    public void Text(string text) => csv.WriteField(SpreadsheetText.Inert(text));

    public void Number(decimal? number) =>
        csv.WriteField(number?.ToString("0.#########", language == Language.Vietnamese ? DecimalComma : CultureInfo.InvariantCulture) ?? "");

    public void Day(DateOnly? day) => Text(day?.ToString("O", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A word where something is so, an empty cell where it is not.</summary>
    public void Flag(bool isSo) => Text(isSo ? ReportWords.Yes(language) : "");

    /// <summary>A row of texts, numbers, days, and null for an empty cell.</summary>
    public void Row(IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            if (cell is decimal number)
                Number(number);
            else if (cell is DateOnly day)
                Day(day);
            else
                Text((string?)cell ?? "");
        }

        EndRow();
    }

    /// <summary>A row that says something in its last cell and nothing before.</summary>
    public void Remark(string text) => Row([.. Enumerable.Repeat<object?>(null, width - 1), text]);

    public void EndRow() => csv.EndRecord();

    public void Dispose() => csv.Dispose();
}
