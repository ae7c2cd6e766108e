namespace Htx.Indicators;

/// <summary>The figures of all measures of a document for one subject as of one day: given and computed.</summary>
public sealed class FigureTable
{
    private readonly Figure[] figures;

    /// <summary>Creates a table; <paramref name="figures"/> are in the order of <paramref name="measures"/>, and are copied.</summary>
    /// <exception cref="ArgumentException">There is not exactly one figure for each measure.</exception>
    public FigureTable(MeasureTable measures, ObservationSet observations, ReadOnlySpan<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(observations);
        if (figures.Length != measures.Count)
            throw new ArgumentException($"{measures.Count} figures are needed, one for each measure.", nameof(figures));
        foreach (var figure in figures)
        {
            if (figure.Reason is null && figure.Value is null)
                throw new ArgumentException("A figure that can be judged has a number; where there is none, say why.", nameof(figures));
        }

        (Measures, Observations, this.figures) = (measures, observations, figures.ToArray());
    }

    /// <summary>What is measured.</summary>
    public MeasureTable Measures { get; }

    /// <summary>What was observed.</summary>
    public ObservationSet Observations { get; }

    /// <summary>The figure of a measure.</summary>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public Figure this[string measureId] => figures[Measures.IndexOf(measureId)];

    /// <summary>The measures given by observations that the figure of <paramref name="measureId"/> comes from, each once, in order of first use; itself when it has no formula.</summary>
    public IReadOnlyList<Measure> SourcesOf(string measureId)
    {
        var sources = new List<Measure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([measureId]);
        while (pending.TryPop(out var id))
        {
            if (!seen.Add(id))
                continue;
            var measure = Measures[id];
            if (measure.Formula is null)
                sources.Add(measure);
            foreach (var reference in (measure.Formula?.References ?? []).Reverse())
                pending.Push(reference);
        }

        return sources;
    }
}
