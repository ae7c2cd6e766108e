using System.Buffers;

namespace Htx.Indicators;

/// <summary>The figures of all measures of a document for one subject as of one day: given and computed.</summary>
public sealed class FigureTable
{
    private readonly Figure[] figures;

    // Beside its figure what was observed of a measure, so that an explanation need not look for it again; null for a computed one.
    private readonly Observation?[] observed;

    /// <summary>Creates a table; <paramref name="figures"/> are in the order of <paramref name="measures"/>, and are copied.</summary>
    /// <exception cref="ArgumentException">There is not exactly one figure for each measure.</exception>
    public FigureTable(MeasureTable measures, ObservationSet observations, ReadOnlySpan<Figure> figures)
        : this(measures, observations)
    {
        if (figures.Length != measures.Count)
            throw new ArgumentException($"{measures.Count} figures are needed, one for each measure.", nameof(figures));
        figures.CopyTo(this.figures);
        RequireReasons(nameof(figures));
    }

    private FigureTable(MeasureTable measures, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(observations);
        (Measures, Observations, figures, observed) = (measures, observations, new Figure[measures.Count], new Observation?[measures.Count]);
        for (var i = 0; i < figures.Length; i++)
        {
            if (measures[i].Formula is null)
                observed[i] = observations[measures[i].Id];
        }
    }

    /// <summary>Creates the table of what was observed; <paramref name="compute"/> adds the figures that have formulas, where those given stand at their places.</summary>
    /// <exception cref="ArgumentException">A computed figure has neither a number nor a reason why not.</exception>
    public static FigureTable Of<TFormulas>(MeasureTable measures, ObservationSet observations, TFormulas formulas, SpanAction<Figure, TFormulas> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        var table = new FigureTable(measures, observations);
        for (var i = 0; i < table.figures.Length; i++)
        {
            if (table.observed[i] is { } observation)
                table.figures[i] = Figure.Given(observation, measures[i]);
        }

        compute(table.figures, formulas);
        table.RequireReasons(nameof(compute));
        return table;
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
        foreach (var place in Measures.SourcesOf(Measures.IndexOf(measureId)))
            sources.Add(Measures[place]);
        return sources;
    }

    /// <summary>The figure at a place of the table of measures.</summary>
    internal ref readonly Figure At(int place) => ref figures[place];

    /// <summary>What was observed of the measure at a place; it has no formula.</summary>
    internal Observation ObservedAt(int place) => observed[place]!;

    private void RequireReasons(string parameter)
    {
        foreach (ref readonly var figure in figures.AsSpan())
        {
            if (figure.Reason is null && figure.Value is null)
                throw new ArgumentException("A figure that can be judged has a number; where there is none, say why.", parameter);
        }
    }
}
