namespace Htx.Indicators;

/// <summary>A criterion of a scorecard (tiêu chí): a measure whose figure earns points by bands, or whose figure is the points that the assessor gives.</summary>
public sealed record Criterion
{
    private Criterion(string id, string title, string measureId, IReadOnlyList<Band> bands, decimal max, LegalBasis? basis, string? notes)
    {
        Identifiers.RequireId(id, nameof(id));
        ArgumentNullException.ThrowIfNull(measureId);
        if (max <= 0 || !Figures.IsExact(max))
            throw new ArgumentOutOfRangeException(nameof(max), max, "A criterion earns points.");
        (Id, MeasureId, Bands, Max, Basis) = (id, measureId, bands, max, basis);
        Title = TextLine.Require(title, nameof(title));
        Notes = TextLine.Optional(notes, nameof(notes));
    }

    /// <summary>A criterion whose points go by bands, ascending, the last without an end.</summary>
    /// <exception cref="ArgumentException">The bands do not ascend, or none earns points.</exception>
    public static Criterion ByBands(string id, string title, string measureId, IEnumerable<Band> bands, LegalBasis? basis = null, string? notes = null)
    {
        ArgumentNullException.ThrowIfNull(bands);
        Band[] all = [.. bands];
        if (all.Length < 2 || all[^1].To is not null)
            throw new ArgumentException("There are at least two bands, and the last has no end.", nameof(bands));
        if (all.Skip(1).Zip(all).Any(pair => !pair.First.EndsAfter(pair.Second)))
            throw new ArgumentException("Each band ends after the one before it.", nameof(bands));
        if (all.Any(band => band.Points < 0 || !Figures.IsExact(band.Points)))
            throw new ArgumentException("Points are 0 or more.", nameof(bands));
        return new(id, title, measureId, all.AsReadOnly(), all.Max(band => band.Points), basis, notes);
    }

    /// <summary>A criterion whose points the assessor gives, from 0 to <paramref name="max"/>, as the figure of its measure.</summary>
    public static Criterion Given(string id, string title, string measureId, decimal max, LegalBasis? basis = null, string? notes = null) =>
        new(id, title, measureId, [], max, basis, notes);

    /// <summary>The id, for example “1.2”.</summary>
    public string Id { get; }

    /// <summary>What is looked at.</summary>
    public string Title { get; }

    /// <summary>The measure that earns points, or holds those that are given.</summary>
    public string MeasureId { get; }

    /// <summary>The bands, ascending; empty where points are given.</summary>
    public IReadOnlyList<Band> Bands { get; }

    /// <summary>The most points it earns.</summary>
    public decimal Max { get; }

    /// <summary>Clause and words; null where the text is not at hand.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>A remark of whoever wrote the scorecard; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>Whether the assessor gives the points.</summary>
    public bool IsGiven => Bands.Count == 0;

    /// <summary>The place of the band that a figure lies in.</summary>
    internal int BandOf(decimal value)
    {
        var index = 0;
        while (!Bands[index].Contains(value))
            index++;
        return index;
    }
}
