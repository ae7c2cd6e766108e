namespace Htx.Indicators.Rules;

/// <summary>
/// What one rule set says of one subject, with everything it rests on: figures, rule set, reasons. It is kept as one JSON document
/// (<see cref="DecisionRecordWriter"/>) and can be computed again years later (<see cref="Replay"/>). Immutable.
/// </summary>
public sealed class DecisionRecord
{
    /// <summary>The version of the format that this library writes and reads.</summary>
    public const int Format = 1;

    internal DecisionRecord(
        string libraryVersion, Language language, ObservationSet observations, string conclusion,
        IReadOnlyList<RecordedIndicator> indicators, RecordedRuleSet ruleSet, string? seal = null)
    {
        (LibraryVersion, Language, Observations) = (libraryVersion, language, observations);
        (Conclusion, Indicators, RuleSet) = (conclusion, indicators, ruleSet);
        Seal = seal ?? DecisionRecordWriter.SealOf(this);
    }

    /// <summary>The version of the library that made the record, for example <c>0.1.0</c>.</summary>
    public string LibraryVersion { get; }

    /// <summary>The language of its prose.</summary>
    public Language Language { get; }

    /// <summary>Who was judged, as of which day, and the figures that the rule set asks for, as they were given.</summary>
    public ObservationSet Observations { get; }

    /// <summary>The conclusion.</summary>
    public string Conclusion { get; }

    /// <summary>What was said of the indicators, in the document's order.</summary>
    public IReadOnlyList<RecordedIndicator> Indicators { get; }

    /// <summary>By what was judged.</summary>
    public RecordedRuleSet RuleSet { get; }

    /// <summary>
    /// The SHA-256 of everything else the record says. It shows that a record was altered by accident or without care; who alters it
    /// on purpose can write a new one, so it is no signature.
    /// </summary>
    public string Seal { get; }

    /// <summary>All content items, in order.</summary>
    public IEnumerable<RecordedItem> Items => Indicators.SelectMany(indicator => indicator.Items);

    /// <summary>Makes the record of an assessment. Figures that its rule set does not ask for, and statements, are left out.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of explanations and conclusion.</param>
    public static DecisionRecord Of(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Of(assessment, language, RecordedRuleSet.Of(assessment.RuleSet));
    }

    /// <summary>The same where the rule set was hashed before.</summary>
    internal static DecisionRecord Of(RuleSetAssessment assessment, Language language, RecordedRuleSet ruleSet) => new(
        Rules.LibraryVersion.Current, language, Needed(assessment), assessment.Conclusion(language),
        [.. assessment.Indicators.Select(indicator => RecordedIndicator.Of(indicator, language))], ruleSet);

    /// <summary>Whether a rule set asks for a figure: no other stands in a record.</summary>
    internal static bool IsAsked(RuleSet ruleSet, string measureId) => ruleSet.TryGetMeasure(measureId, out var measure) && measure.Formula is null;

    /// <summary>The figures that the rule set asks for, ordered by measure id.</summary>
    private static ObservationSet Needed(RuleSetAssessment assessment)
    {
        var given = assessment.Figures.Observations;
        var needed = given.Values
            .Where(figure => IsAsked(assessment.RuleSet, figure.Key))
            .OrderBy(figure => figure.Key, StringComparer.Ordinal);
        return new(given.Subject, given.AsOf, needed, given.Source);
    }
}
