namespace Htx.Indicators.Rules;

/// <summary>How an observation file is to be read.</summary>
public sealed record ObservationFileOptions
{
    /// <summary>The form; null to go by the ending of the name: <c>.csv</c> and <c>.tsv</c> are tables, <c>.jsonl</c> and <c>.ndjson</c> JSON lines, anything else is JSON.</summary>
    public ObservationFormat? Format { get; init; }

    /// <summary>
    /// How the numbers of a table are written: <c>1.597,93</c> (Vietnamese) or <c>1,597.93</c> (English). A table needs it, for
    /// <c>2.570</c> is another number in each; JSON has one way only.
    /// </summary>
    public Language? Numbers { get; init; }

    /// <summary>The measures of the rule sets and scorecards that the figures are for; none to look at the form only: of a table then the columns about subjects.</summary>
    public IReadOnlyCollection<MeasureTable> Measures { get; init; } = [];

    /// <summary>Whether what is warned of is refused: a set, or, where the header of a table is warned of, the whole table.</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>The form of a file of this name.</summary>
    public ObservationFormat FormatOf(string path) => Format ?? Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" => ObservationFormat.Csv,
        ".JSONL" or ".NDJSON" => ObservationFormat.JsonLines,
        _ => ObservationFormat.Json,
    };
}
