namespace Htx.Indicators.Rules;

/// <summary>Holds a figure against the measure it is given for.</summary>
internal static class MeasureFit
{
    public static void Check(SourceNode node, Observation observation, IReadOnlyCollection<MeasureTable> tables, DefectList defects)
    {
        var declaring = tables.Select(table => table.TryGet(node.Key!, out var found) ? found : null).OfType<Measure>().ToArray();
        if (declaring.Length == 0)
        {
            string[] names = defects.TakesSuggestions ? [.. tables.SelectMany(table => table).Select(measure => measure.Id).Distinct()] : [];
            defects.AddAtKey(ObservationDefects.UndeclaredFigure, node, Phrases.Short(node.Key!), defects.Suggest(node.Key!, names));
            return;
        }

        if (observation.Value is not null && FindTwoUnits(declaring) is var (one, other))
        {
            defects.AddAtKey(ObservationDefects.TwoUnits, node, node.Key!, one, other);
            return;
        }

        foreach (var measure in declaring.DistinctBy(measure => (measure.Kind, measure.Unit, measure.Domain, measure.Formula)))
            Check(node, observation, measure, defects);
    }

    /// <summary>Two units that rule sets declare for figures of one id, a flag among them; null where they agree. What is computed is not given.</summary>
    public static (string One, string Other)? FindTwoUnits(IEnumerable<Measure> declaring) =>
        declaring.Where(measure => measure.Formula is null).Select(Phrases.UnitOf).Distinct().Take(2).ToArray() is [var one, var other] ? (one, other) : null;

    private static void Check(SourceNode node, Observation observation, Measure measure, DefectList defects)
    {
        if (observation.Value is not null && measure.Formula is { } formula)
        {
            defects.AddAtKey(ObservationDefects.ComputedFigure, node, measure.Id, Phrases.Short(formula.Text));
            return;
        }

        if (observation.Unit is not null && measure.Unit is null)
            defects.AddAtKey(ObservationDefects.StrayKey, UnitNode(node), "unit", Phrases.AFigure);
        else if (observation.Unit is { } unit && unit != measure.Unit)
            defects.Add(ObservationDefects.UnitDiffers, UnitNode(node), measure.Id, measure.Unit ?? "", Phrases.Short(unit));
        if (observation.Value is not { } value)
            return;
        if (observation.IsFlag != (measure.Kind == MeasureKind.Flag))
        {
            var (sort, expected) = measure.Kind == MeasureKind.Flag ? (Phrases.Flag, Phrases.TrueOrFalse) : (Phrases.NumberMeasure, Phrases.SomeNumber);
            var seen = ValueNode(node);
            defects.Add(ObservationDefects.WrongKind, seen, measure.Id, sort, expected, Phrases.Seen(seen));
        }
        else if (!measure.Domain.Contains(value))
        {
            defects.Add(ObservationDefects.OutsideDomain, ValueNode(node), measure.Id, Phrases.Number(value), Phrases.DomainOf(measure.Domain));
        }
    }

    private static SourceNode ValueNode(SourceNode node) => node.Children.FirstOrDefault(child => child.Key == "value") ?? node;

    private static SourceNode UnitNode(SourceNode node) => node.Children.First(child => child.Key == "unit");
}
