namespace Htx.Indicators;

/// <summary>The observations of one subject as of one day.</summary>
public sealed class ObservationSet
{
    private readonly Dictionary<string, Observation> values;

    /// <summary>Creates a set; values and statements are copied.</summary>
    /// <exception cref="ArgumentException">A name is not a measure id.</exception>
    public ObservationSet(
        Subject subject, DateOnly asOf, IEnumerable<KeyValuePair<string, Observation>> values, string? source = null,
        IEnumerable<Statement>? statements = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(values);
        (Subject, AsOf, Source) = (subject, asOf, TextLine.Optional(source, nameof(source)));
        Statements = Array.AsReadOnly<Statement>([.. statements ?? []]);
        if (Statements.Contains(null!))
            throw new ArgumentException("A statement is null.", nameof(statements));
        this.values = new(values, StringComparer.Ordinal);
        if (this.values.ContainsValue(null!))
            throw new ArgumentException("What is not observed is Observation.Missing, not null.", nameof(values));
        if (this.values.Keys.FirstOrDefault(id => !Identifiers.IsMeasureId(id)) is { } bad)
            throw new ArgumentException($"'{bad}' is not a measure id.", nameof(values));
    }

    /// <summary>Whose figures they are.</summary>
    public Subject Subject { get; }

    /// <summary>The day they hold for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The report they were taken from; null when not given.</summary>
    public string? Source { get; }

    /// <summary>What the report computes itself, to be checked; empty as a rule.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The observations by measure id.</summary>
    public IReadOnlyDictionary<string, Observation> Values => values.AsReadOnly();

    /// <summary>What was observed of a measure; <see cref="Observation.Missing"/> when nothing was.</summary>
    public Observation this[string measureId] => values.TryGetValue(measureId, out var observation) ? observation : Observation.Missing;
}
