namespace Htx.Indicators;

/// <summary>What the ratings of all cooperatives of a unit say of the unit: how many of which grades.</summary>
public sealed record RatingYield
{
    /// <summary>Creates it; the counts are copied.</summary>
    /// <exception cref="ArgumentException">A name is no measure id, there is no count, or one counts a grade twice.</exception>
    public RatingYield(string population, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        (Population, Counts) = (population, counts.ToDictionary(StringComparer.Ordinal).AsReadOnly());
        if (Counts.Keys.Append(population).FirstOrDefault(id => !Identifiers.IsMeasureId(id)) is { } bad)
            throw new ArgumentException($"'{bad}' is not a measure id.", nameof(counts));
        if (Counts.Count == 0 || Counts.ContainsKey(population))
            throw new ArgumentException("Something is counted, and the population is declared, not counted.", nameof(counts));
        if (Counts.Values.Any(grades => grades.Distinct(StringComparer.Ordinal).Count() != grades.Count))
            throw new ArgumentException("A count takes each grade once.", nameof(counts));
    }

    /// <summary>The measure by which a unit declares how many cooperatives it has.</summary>
    public string Population { get; }

    /// <summary>The same as a measure, for a unit whose rule sets do not declare it: they may ask for the counts alone.</summary>
    public Measure PopulationMeasure => new(Population, "Tổng số hợp tác xã", MeasureKind.Count, "HTX");

    /// <summary>The measures that count, each with the grades it counts; <see cref="Scorecard.NotRated"/> counts those without a rating.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Counts { get; }
}
