using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Reads one row of a table; every cell that cannot be taken is named by row and column title.</summary>
internal sealed class TableRow(TableHeader header, IReadOnlyList<string> cells, Language numbers, Place place)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    private static readonly Phrase TextSize = new("500 ký tự", "500 characters");

    private readonly List<Diagnostic> diagnostics = [];

    public ReadResult<ObservationSet> Read()
    {
        if (cells.Count != header.Columns.Count)
        {
            Report(TableDefects.CellCount, "", cells.Count, header.Columns.Count);
            return new(null, diagnostics);
        }

        var subject = ReadSubject();
        var asOf = ReadDay();
        var source = Find(SubjectField.Source);
        var values = ReadValues();
        return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error)
            ? new(null, diagnostics)
            : new(new(subject!, asOf!.Value, values, source), diagnostics);
    }

    private Subject? ReadSubject()
    {
        var (id, name, code, partOf) = (Require(SubjectField.Id), Require(SubjectField.Name), Find(SubjectField.Code), Find(SubjectField.PartOf));
        if (!IsIdOrNull(id, SubjectField.Id) | !IsIdOrNull(partOf, SubjectField.PartOf) || id is null || name is null)
            return null;
        return new(id, name, code, partOf);
    }

    private bool IsIdOrNull(string? id, SubjectField field)
    {
        if (id is null || Identifiers.IsId(id))
            return true;
        Report(FormatDefects.BadId, HeadingOf(field), Phrases.Short(id), Phrases.IdRule);
        return false;
    }

    private DateOnly? ReadDay()
    {
        if (Require(SubjectField.AsOf) is not { } text)
            return null;
        if (TryParseDay(text, out var day))
            return day;
        Report(TableDefects.BadCell, HeadingOf(SubjectField.AsOf), Phrases.Short(text), numbers == Language.Vietnamese
            ? new Phrase("viết ngày/tháng/năm, ví dụ 31/12/2026, hoặc năm-tháng-ngày, ví dụ 2026-12-31", "write day/month/year, for example 31/12/2026, or year-month-day, for example 2026-12-31")
            : new Phrase("viết năm-tháng-ngày, ví dụ 2026-12-31", "write year-month-day, for example 2026-12-31"));
        return null;
    }

    /// <summary>A day before its month is how Vietnamese spreadsheets save days; elsewhere it could be the other way round.</summary>
    private bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, numbers == Language.Vietnamese ? DayForms : DayForms[..1], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private Dictionary<string, Observation> ReadValues()
    {
        var values = new Dictionary<string, Observation>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0)
                continue;
            if (header.TryTellNameless(i))
                Report(TableDefects.NamelessColumn, "", i + 1, Phrases.Short(cells[i]));
            if (header.Columns[i] is not { Measure: { } measure } column)
                continue;
            if (column.TwoUnits is var (one, other))
            {
                Report(ObservationDefects.TwoUnits, column.Heading, measure.Id, one, other);
                continue;
            }

            if (TableCell.Read(cells[i], measure, numbers, out var mend) is not { } observation)
            {
                Report(TableDefects.BadCell, column.Heading, Phrases.Short(cells[i]), mend);
                continue;
            }

            values.Add(measure.Id, observation);
            if (observation.Value is not { } value)
                continue;
            foreach (var outside in column.Measures.Where(other => other.Formula is null && !other.Domain.Contains(value)).Take(1))
                Report(ObservationDefects.OutsideDomain, column.Heading, measure.Id, Phrases.Number(value), Phrases.DomainOf(outside.Domain));
        }

        return values;
    }

    private string? Require(SubjectField field)
    {
        var text = Find(field);
        // Nothing but unsafe signs has a defect already.
        if (text is null && !CellOf(field).Any(TextLine.IsUnsafe))
            Report(TableDefects.BlankCell, HeadingOf(field), new Phrase($"“{field.Title}”", $"“{field.Key}”"));
        return text;
    }

    private string? Find(SubjectField field)
    {
        var text = CellOf(field);
        if (text.Any(TextLine.IsUnsafe))
            Report(FormatDefects.BadCharacters, HeadingOf(field));
        else if (text.Length > ObjectReader.MaxShortText)
            Report(FormatDefects.TooLarge, HeadingOf(field), TextSize);
        var safe = string.Concat(text.Where(c => !TextLine.IsUnsafe(c)));
        return TextLine.IsBlank(safe) ? null : safe;
    }

    private string CellOf(SubjectField field) => header.IndexOf(field) is var index and >= 0 ? cells[index] : "";

    private string HeadingOf(SubjectField field) => header.Columns[header.IndexOf(field)]!.Heading;

    private void Report(Descriptor descriptor, string heading, params object[] arguments) =>
        diagnostics.Add(new(descriptor, place with { Path = heading }, arguments));
}
