namespace Htx.Indicators.Rules;

/// <summary>The first row of a table: which column says what.</summary>
internal sealed class TableHeader
{
    private readonly TableHeadings headings;
    private readonly Place place;
    private readonly bool tellsNamelessOnce;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<TableColumn?> columns = [];
    private readonly Dictionary<(SubjectField?, string?), TableColumn> known = [];
    private readonly Dictionary<SubjectField, int> places = [];
    private readonly HashSet<int> nameless = [];

    private TableHeader(TableHeadings headings, Place place, bool tellsNamelessOnce) => (this.headings, this.place, this.tellsNamelessOnce) = (headings, place, tellsNamelessOnce);

    /// <summary>The columns in their order; null for one that is not known and so not read.</summary>
    public IReadOnlyList<TableColumn?> Columns => columns;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Understands the headings.</summary>
    /// <param name="cells">The headings.</param>
    /// <param name="headings">Those that are known.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="tellsNamelessOnce">Whether a figure in a column without a heading is told once; false where each such row is refused.</param>
    public static TableHeader Of(IEnumerable<string> cells, TableHeadings headings, Place place, bool tellsNamelessOnce)
    {
        var header = new TableHeader(headings, place, tellsNamelessOnce);
        foreach (var cell in cells)
            header.Add(TableHeadings.Normalise(cell));
        if (headings.AreUnknown)
            header.Report(TableDefects.NoRuleSet, "");
        foreach (var field in SubjectField.All.Where(field => field.IsRequired && header.IndexOf(field) < 0))
            header.Report(TableDefects.MissingColumn, "", field.Title, field.Key);
        return header;
    }

    /// <summary>The place of a field; negative when there is no such column.</summary>
    public int IndexOf(SubjectField field) => places.TryGetValue(field, out var place) ? place : -1;

    /// <summary>How many headings are known: what tells the separator of a table.</summary>
    public int KnownCount => columns.Count(column => column is not null);

    /// <summary>Takes note that it is said of a column that it has no heading; false where it has one, or that was said before and is enough.</summary>
    public bool TryTellNameless(int column) => tellsNamelessOnce ? nameless.Remove(column) : nameless.Contains(column);

    private void Add(string heading)
    {
        var column = Find(heading);
        if (column is not null && !known.TryAdd((column.Field, column.Measure?.Id), column))
            Report(TableDefects.RepeatedColumn, heading, Phrases.Short(heading), Phrases.Short(known[(column.Field, column.Measure?.Id)].Heading));
        if (column?.Field is { } field)
            places.TryAdd(field, columns.Count);
        columns.Add(column);
    }

    private TableColumn? Find(string heading)
    {
        // A column without a heading is what is left of a wider table, as long as nothing stands in it.
        if (heading.Length == 0)
        {
            nameless.Add(columns.Count);
            return null;
        }

        var measures = headings.Find(heading);
        if (headings.FindField(heading) is { } field)
        {
            // A figure that a formula computes has no column.
            if (measures.FirstOrDefault(measure => measure.Formula is null) is { } given)
                Report(TableDefects.FieldOrMeasure, heading, Phrases.Short(heading), given.Id, headings.HeadingFor(field), headings.HeadingFor(given));
            return new(heading, field, []);
        }

        if (measures.Count == 0)
        {
            var (others, unit) = headings.FindWithOtherUnit(heading);
            if (others.Count > 0)
                Report(TableDefects.ColumnUnit, heading, Phrases.Short(heading), Phrases.Short(unit), others[0].Title, Phrases.UnitOf(others[0]));
            else if (!headings.AreUnknown)
                Report(ObservationDefects.UndeclaredFigure, heading, Phrases.Short(heading), headings.Suggest(heading));
            return null;
        }

        if (measures.Any(measure => measure.Id != measures[0].Id))
        {
            Report(TableDefects.AmbiguousColumn, heading, Phrases.Short(heading), Phrases.List(measures.Select(measure => measure.Id).Distinct()));
            return null;
        }

        if (headings.Declaring(measures[0].Id).Select(measure => measure.Formula).FirstOrDefault(formula => formula is not null) is { } formula)
            Report(ObservationDefects.ComputedFigure, heading, measures[0].Id, Phrases.Short(formula.Text));
        return new(heading, null, measures) { TwoUnits = MeasureFit.FindTwoUnits(headings.Declaring(measures[0].Id)) };
    }

    private void Report(Descriptor descriptor, string heading, params object[] arguments) =>
        diagnostics.Add(new(descriptor, place with { Path = Phrases.Short(heading) }, arguments));
}
