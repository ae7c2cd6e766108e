namespace Htx.Indicators.Rules;

/// <summary>A column of a table: something about the subject, or the figures of a measure.</summary>
/// <param name="Heading">Its heading in the file, on one line.</param>
/// <param name="Field">What it says about the subject; null for figures.</param>
/// <param name="Measures">The measures its figures are for, one of each rule set that declares it differently; empty for a field.</param>
internal sealed record TableColumn(string Heading, SubjectField? Field, IReadOnlyList<Measure> Measures)
{
    /// <summary>Two units that rule sets count its figures in; null where they agree.</summary>
    public (string One, string Other)? TwoUnits { get; init; }

    /// <summary>The measure, as the first rule set declares it; null for a field.</summary>
    public Measure? Measure => Measures.Count > 0 ? Measures[0] : null;
}
