using System.Globalization;

namespace DistrictApp;

/// <summary>Reads a form that was sent: every field that cannot be taken is named, and what was typed stays.</summary>
internal static class EntryReader
{
    /// <summary>Reads the fields as they were typed.</summary>
    public static EntryForm Read(SentForm sent, DateOnly day, IReadOnlyList<RuleSet> ruleSets) =>
        new(day, ruleSets, [.. EntryForm.MeasuresOf(ruleSets).Select(measure => FieldOf(sent, measure))])
        {
            SubjectId = sent.Text(EntryNames.SubjectId),
            SubjectName = sent.Text(EntryNames.SubjectName),
            Source = sent.Text(EntryNames.Source),
            Version = long.TryParse(sent.Text(EntryNames.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
        };

    /// <summary>
    /// The figures that a form says, over those it was opened from: what the form does not show stays. Null, with the form and its errors,
    /// where a field cannot be taken.
    /// </summary>
    public static ObservationSet? ToObservations(EntryForm form, ObservationSet? opened, DistrictRules rules, out EntryForm judged)
    {
        List<EntryError> errors = [.. HeadErrors(form)];
        var values = new Dictionary<string, Observation>(opened?.Values ?? new Dictionary<string, Observation>(), StringComparer.Ordinal);
        foreach (var field in form.Fields)
        {
            var observation = field.Read(opened?[field.Measure.Id] ?? Observation.Missing, out var mend);
            if (observation is null)
                errors.Add(new(EntryNames.Value(field.Measure), $"{field.Measure.Title}: {mend}."));
            else if (observation == Observation.Missing)
                values.Remove(field.Measure.Id);
            else
                values[field.Measure.Id] = observation;
        }

        judged = form with { Errors = errors };
        if (errors.Count > 0)
            return null;
        var subject = new Subject(form.SubjectId, form.SubjectName, opened?.Subject.Code, opened?.Subject.PartOf);
        var set = new ObservationSet(subject, form.Day, values, form.Source.Length == 0 ? null : form.Source, opened?.Statements);
        // Held to the same rules as a file, so that what one way of entry refuses no other lets in.
        var read = ObservationCheck.Read(set, rules);
        judged = form with { Errors = [.. read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => new EntryError("", $"{diagnostic.Code}: {diagnostic.Message()}"))] };
        return read.Value;
    }

    private static EntryField FieldOf(SentForm sent, Measure measure) => new(
        measure, sent.Text(EntryNames.Value(measure)), StatusWords.Read(sent.Text(EntryNames.Status(measure))), sent.Text(EntryNames.Note(measure)));

    private static IEnumerable<EntryError> HeadErrors(EntryForm form)
    {
        if (!Identifiers.IsId(form.SubjectId))
            yield return new(EntryNames.SubjectId, $"Mã đơn vị: thấy “{form.SubjectId}”; viết chữ cái không dấu, chữ số, dấu gạch nối, tối đa {Identifiers.MaxLength} ký tự, ví dụ thap-muoi.");
        if (!TextLine.IsOne(form.SubjectName))
            yield return new(EntryNames.SubjectName, "Tên đơn vị: viết tên trên một dòng, ví dụ Huyện Tháp Mười.");
        if (form.Source.Length > 0 && !TextLine.IsOne(form.Source))
            yield return new(EntryNames.Source, "Nguồn số liệu: viết trên một dòng, không có ký tự điều khiển.");
    }
}
