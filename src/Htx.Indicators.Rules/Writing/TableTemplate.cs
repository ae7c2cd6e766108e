using System.Text;
using CsvHelper;

namespace Htx.Indicators.Rules;

/// <summary>The header of a table to be filled in: the columns of the subject, then one for each figure that rule sets ask for.</summary>
public static class TableTemplate
{
    /// <summary>An error for every figure that rule sets count in two units, or one of them as a yes or no: no column could hold it for both.</summary>
    /// <param name="tables">The measures of rule sets and scorecards.</param>
    /// <param name="name">What the diagnostics call them.</param>
    public static IReadOnlyList<Diagnostic> FindTwoUnits(IReadOnlyCollection<MeasureTable> tables, string name)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(name);
        return
        [
            .. from measure in tables.SelectMany(table => table)
               group measure by measure.Id into declaring
               let units = MeasureFit.FindTwoUnits(declaring)
               where units is not null
               select new Diagnostic(ObservationDefects.TwoUnits, new(name, null, null, $"measures.{declaring.Key}"), declaring.Key, units.Value.One, units.Value.Other),
        ];
    }

    /// <summary>
    /// Writes the header as a spreadsheet opens it, after the mark by which it knows UTF-8: separated by semicolons where numbers
    /// have a decimal comma, else by commas. Figures that formulas compute have no column.
    /// </summary>
    /// <param name="tables">The measures of rule sets and scorecards; one that several declare gets one column.</param>
    /// <param name="numbers">How the numbers will be written.</param>
    /// <param name="useIds">Whether columns are called by measure ids, not by titles with units.</param>
    public static string Write(IReadOnlyCollection<MeasureTable> tables, Language numbers = Language.Vietnamese, bool useIds = false)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var headings = new TableHeadings(tables);
        using var bytes = new MemoryStream();
        var options = new CsvWriterOptions { Separator = numbers == Language.Vietnamese ? ';' : ',', NewLine = "\n" };
        using (var csv = CsvWriter.Create(bytes, options, leaveOpen: true))
        {
            foreach (var field in SubjectField.All)
                csv.WriteField(headings.HeadingFor(field, useIds));
            foreach (var measure in tables.SelectMany(table => table).Where(measure => measure.Formula is null).DistinctBy(measure => measure.Id))
                csv.WriteField(headings.HeadingFor(measure, useIds));
            csv.EndRecord();
        }

        return '\uFEFF' + Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
