namespace Htx.Indicators.Rules;

/// <summary>The forms in which observations are read.</summary>
public enum ObservationFormat
{
    /// <summary>JSON: one observation set, or an array of them.</summary>
    Json = 0,

    /// <summary>JSON lines: one observation set on each line; blank lines are passed over.</summary>
    JsonLines = 1,

    /// <summary>A table: a header of measures, then one row for each subject and day, comma- or semicolon-separated, in UTF-8 (or UTF-16 with its mark).</summary>
    Csv = 2,
}
