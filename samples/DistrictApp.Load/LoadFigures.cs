namespace DistrictApp.Load;

/// <summary>Figures for a rule set: most near what is asked for, some missing, some outside what can be.</summary>
internal static class LoadFigures
{
    public static ObservationSet Draw(Random random, Subject subject, DateOnly day, RuleSet rules) =>
        new(subject, day, rules.Measures.Where(measure => measure.Formula is null).Select(measure => KeyValuePair.Create(measure.Id, Draw(random, measure))));

    private static Observation Draw(Random random, Measure measure)
    {
        var status = random.Next(4) == 0 ? ObservationStatus.Estimated : ObservationStatus.Actual;
        return random.Next(10) switch
        {
            0 => Observation.Missing,
            1 => Observation.NotApplicable("không thuộc diện"),
            _ when measure.Kind == MeasureKind.Flag => Observation.OfFlag(random.Next(2) == 0, status),
            2 => Observation.Of(-random.Next(1, 100)),
            _ => Observation.Of(measure.Kind == MeasureKind.Percent ? random.Next(0, 1001) / 10m : random.Next(0, 4000), status),
        };
    }
}
