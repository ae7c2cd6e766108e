namespace Htx.Indicators.Rules;

/// <summary>Reads one figure: a number, true or false, null, or an object that says more about it.</summary>
internal static class ObservationSection
{
    private static readonly Dictionary<string, ObservationStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["actual"] = ObservationStatus.Actual,
        ["estimated"] = ObservationStatus.Estimated,
        ["asserted"] = ObservationStatus.Asserted,
        ["notApplicable"] = ObservationStatus.NotApplicable,
    };

    /// <summary>Reads the figures of <c>values</c>.</summary>
    /// <param name="values">They; null where there is no such object.</param>
    /// <param name="asOf">The day they hold for; null where it could not be read.</param>
    /// <param name="defects">What is wrong with them.</param>
    /// <param name="tables">The measures they are held against; none to look at the form only.</param>
    public static Dictionary<string, Observation> ReadAll(ObjectReader? values, DateOnly? asOf, DefectList defects, IReadOnlyCollection<MeasureTable> tables)
    {
        var observations = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var node in values?.Node.Children ?? [])
        {
            if (!Identifiers.IsMeasureId(node.Key))
            {
                defects.AddAtKey(FormatDefects.BadId, node, Phrases.Short(node.Key!), Phrases.MeasureIdRule);
                continue;
            }

            if (Read(node, defects) is not { } observation)
                continue;
            observations.Add(node.Key!, observation);
            if (observation.ActualAsOf is { } day && day > asOf)
                defects.Add(ObservationDefects.ReachedLater, node.Children.First(child => child.Key == "actualAsOf"), node.Key!, Phrases.Day(day), Phrases.Day(asOf.Value));
            if (tables.Count > 0)
                MeasureFit.Check(node, observation, tables, defects);
        }

        return observations;
    }

    /// <summary>Reads one figure; null when it is defective.</summary>
    public static Observation? Read(SourceNode node, DefectList defects) => node.Kind switch
    {
        SourceKind.Null => Observation.Missing,
        SourceKind.Number => SourceValues.RoundedNumber(node, defects) is { } number ? Observation.Of(number) : null,
        SourceKind.True or SourceKind.False => Observation.OfFlag(node.Kind == SourceKind.True),
        SourceKind.Object => ReadObject(ObjectReader.Of(node, defects)!),
        _ => Refuse(node, Phrases.SomeFigure, defects),
    };

    /// <summary>The key of a status in files, for example <c>estimated</c>.</summary>
    public static string KeyOf(ObservationStatus status) => Statuses.First(entry => entry.Value == status).Key;

    private static Observation? ReadObject(ObjectReader figure)
    {
        var defects = figure.Defects;
        var errorsBefore = defects.ErrorCount;
        var value = figure.Find("value");
        var status = ReadStatus(figure);
        var actual = FindRounded(figure, "actual");
        var actualAsOf = figure.FindDay("actualAsOf");
        var unit = figure.FindText("unit");
        var note = figure.FindText("note");
        figure.RefuseOthers();

        var isGiven = value is { Kind: not SourceKind.Null };
        if (actual is not null && status is not null && status != ObservationStatus.Estimated)
            defects.AddAtKey(ObservationDefects.StrayKey, figure.Find("actual")!, "actual", Phrases.EstimatedStatus);
        if (actualAsOf is not null && figure.Find("actual") is null)
            defects.AddAtKey(ObservationDefects.StrayKey, figure.Find("actualAsOf")!, "actualAsOf", Phrases.ActualKey);
        switch (status)
        {
            case null:
            case var _ when defects.ErrorCount > errorsBefore:
                return null;
            case ObservationStatus.NotApplicable when isGiven:
                defects.Add(ObservationDefects.ValueNotApplicable, value!, figure.Node.Name);
                return null;
            case ObservationStatus.NotApplicable:
                return Observation.NotApplicable(note, unit);
            case ObservationStatus.Estimated or ObservationStatus.Asserted when value is not null && !isGiven:
                defects.Add(ObservationDefects.StatusWithoutValue, value, figure.Node.Name, KeyOf(status.Value));
                return null;
            case var _ when value is null:
                defects.Add(FormatDefects.MissingKey, figure.Node, "value", Phrases.SomeFigure);
                return null;
            case var _ when !isGiven:
                return Observation.MissingBecause(note, unit);
            case var _ when value.Kind is SourceKind.True or SourceKind.False:
                RefuseBesideFlag(figure, "actual", "unit");
                return Observation.OfFlag(value.Kind == SourceKind.True, status.Value, note);
            case var _ when value.Kind != SourceKind.Number:
                return Refuse(value, Phrases.NumberOrFlag, defects);
            default:
                return SourceValues.RoundedNumber(value, defects) is { } number
                    ? Observation.Of(number, status.Value, actual, actualAsOf, unit, note)
                    : null;
        }
    }

    private static void RefuseBesideFlag(ObjectReader figure, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (figure.Find(key) is { } node)
                figure.Defects.AddAtKey(ObservationDefects.StrayKey, node, key, Phrases.AFigure);
        }
    }

    private static decimal? FindRounded(ObjectReader figure, string key) =>
        figure.Find(key) is { } node && figure.Is(node, SourceKind.Number, Phrases.SomeNumber)
            ? SourceValues.RoundedNumber(node, figure.Defects)
            : null;

    private static ObservationStatus? ReadStatus(ObjectReader figure)
    {
        if (figure.Find("status") is not { } node)
            return ObservationStatus.Actual;
        if (figure.Text(node) is not { } text)
            return null;
        if (Statuses.TryGetValue(text, out var status))
            return status;
        figure.Defects.Add(FormatDefects.NotOneOf, node, "status", Phrases.Short(text), Phrases.DidYouMean(text, Statuses.Keys));
        return null;
    }

    private static Observation? Refuse(SourceNode node, Phrase expected, DefectList defects)
    {
        defects.Add(FormatDefects.WrongType, node, node.Name, expected, Phrases.Seen(node));
        return null;
    }
}
