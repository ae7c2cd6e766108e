using System.Globalization;

namespace Htx.Indicators.Testing;

/// <summary>Simpler sets of figures: one left out, one without its remarks, one rounded.</summary>
internal static class FigureShrinker
{
    /// <summary>Sets that are one step simpler.</summary>
    public static IEnumerable<ObservationSet> Shrink(ObservationSet set)
    {
        foreach (var (id, observation) in set.Values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            yield return With(set, id, null);
            foreach (var simpler in Simpler(observation))
                yield return With(set, id, simpler);
        }
    }

    /// <summary>The set with another observation of one measure; without any where that is null.</summary>
    public static ObservationSet With(ObservationSet set, string id, Observation? observation)
    {
        var values = set.Values.Where(value => value.Key != id);
        return new(set.Subject, set.AsOf, observation is null ? values : values.Append(KeyValuePair.Create(id, observation)), set.Source, set.Statements);
    }

    private static IEnumerable<Observation> Simpler(Observation observation)
    {
        if (observation.Value is not { } value)
        {
            if (observation.Note is not null || observation.Unit is not null)
                yield return observation.Status == ObservationStatus.NotApplicable ? Observation.NotApplicable() : Observation.Missing;
            yield break;
        }

        var plain = observation.IsFlag ? Observation.OfFlag(value != 0) : Observation.Of(value);
        if (plain != observation)
            yield return plain;
        if (observation.IsFlag)
            yield break;
        if (observation.Note is not null || observation.Actual is not null || observation.Unit is not null)
            yield return Observation.Of(value, observation.Status);
        foreach (var rounder in new[] { 0, 1, Math.Round(value, 0), Math.Round(value, 2), Math.Abs(value) }.Where(number => IsSimpler(number, value)))
            yield return Observation.Of(rounder, observation.Status, unit: observation.Unit);
    }

    private static bool IsSimpler(decimal one, decimal other) => (Length(one), Math.Abs(one)).CompareTo((Length(other), Math.Abs(other))) < 0;

    private static int Length(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture).Length;
}
