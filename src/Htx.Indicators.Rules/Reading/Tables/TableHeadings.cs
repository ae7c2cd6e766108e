namespace Htx.Indicators.Rules;

/// <summary>
/// What columns may be called: the key of a field or its title; the id of a measure, its title, or its title with its unit in
/// brackets. Case and the number of blanks do not matter.
/// </summary>
internal sealed class TableHeadings
{
    private readonly ILookup<string, Measure> byHeading;
    private readonly Dictionary<string, SubjectField> fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<Measure> measures;
    private readonly string[] names;
    private readonly ComparisonBudget comparisons = new();

    /// <summary>Of headings that were looked for: a table can have thousands of one that thousands of measures share.</summary>
    private readonly Dictionary<string, IReadOnlyList<Measure>> foundBefore = new(StringComparer.Ordinal);

    public TableHeadings(IEnumerable<MeasureTable> tables)
    {
        measures = [.. tables.SelectMany(table => table).Distinct()];
        byHeading = measures
            .SelectMany(measure => HeadingsOf(measure).Distinct(StringComparer.OrdinalIgnoreCase).Select(heading => (heading, measure)))
            .ToLookup(entry => entry.heading, entry => entry.measure, StringComparer.OrdinalIgnoreCase);
        foreach (var field in SubjectField.All)
            (fields[field.Key], fields[field.Title]) = (field, field);
        names = [.. fields.Keys, .. measures.SelectMany(measure => new[] { measure.Id, measure.Title })];
    }

    /// <summary>Whether no rule set says what figures there are.</summary>
    public bool AreUnknown => measures.Count == 0;

    /// <summary>What a heading that is not known may be meant for.</summary>
    public Phrase Suggest(string heading) =>
        comparisons.TryTake(heading, names.Length) && NearestName.Find(heading, names) is { } near
            ? new($"có phải là “{near}”?", $"did you mean “{near}”?")
            : new("lấy tên cột ở bảng mẫu (htx template)", "the empty table has the columns (htx template)");

    /// <summary>How a template heads the column of a measure: its title with its unit, its id where another has the same, or where ids are preferred and that is no name of a field.</summary>
    public string HeadingFor(Measure measure, bool preferId = false)
    {
        var heading = WithUnit(measure);
        var isShared = preferId || Find(heading).Any(other => other.Id != measure.Id) || SpreadsheetText.IsFormula(heading);
        return isShared && FindField(measure.Id) is null ? measure.Id : heading;
    }

    /// <summary>How a template heads the column of a field: its title, or its key where that is preferred; the other where a measure is called so.</summary>
    public string HeadingFor(SubjectField field, bool preferKey = false)
    {
        var (heading, other) = preferKey ? (field.Key, field.Title) : (field.Title, field.Key);
        return Find(heading).Any(measure => measure.Formula is null) ? other : heading;
    }

    public SubjectField? FindField(string heading) => fields.GetValueOrDefault(heading);

    /// <summary>The measures that a column can be meant for: an id speaks for itself, a title may be that of several.</summary>
    public IReadOnlyList<Measure> Find(string heading)
    {
        if (!foundBefore.TryGetValue(heading, out var found))
        {
            Measure[] all = [.. byHeading[heading]];
            Measure[] byId = [.. all.Where(measure => measure.Id == heading)];
            foundBefore.Add(heading, found = byId.Length > 0 ? byId : all);
        }

        return found;
    }

    /// <summary>The measures with an id, as the rule sets declare them.</summary>
    public IEnumerable<Measure> Declaring(string id) => byHeading[id].Where(measure => measure.Id == id);

    /// <summary>The measures of a title that stands before a unit in brackets, and that unit; empty when it is no such heading.</summary>
    public (IReadOnlyList<Measure> Measures, string Unit) FindWithOtherUnit(string heading) =>
        heading.EndsWith(')') && heading.LastIndexOf(" (", StringComparison.Ordinal) is var start and > 0
            ? (Find(heading[..start]), heading[(start + 2)..^1])
            : ([], "");

    /// <summary>A heading as it is compared: composed, on one line, single blanks.</summary>
    public static string Normalise(string heading) =>
        string.Join(' ', VietnameseText.Compose(heading).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string WithUnit(Measure measure) => $"{measure.Title} ({Phrases.UnitOf(measure)})";

    private static IEnumerable<string> HeadingsOf(Measure measure) =>
        [measure.Id, Normalise(measure.Title), Normalise(WithUnit(measure))];
}
