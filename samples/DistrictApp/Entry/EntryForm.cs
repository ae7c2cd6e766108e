namespace DistrictApp;

/// <summary>The figures of one subject on one day as they are typed in, and what is wrong with them.</summary>
public sealed record EntryForm(DateOnly Day, IReadOnlyList<RuleSet> RuleSets, IReadOnlyList<EntryField> Fields)
{
    /// <summary>The id of the subject.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>Its name.</summary>
    public string SubjectName { get; init; } = "";

    /// <summary>Where the figures are from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The version that was opened to be changed; 0 for new figures.</summary>
    public long Version { get; init; }

    /// <summary>What is wrong, in the order of the form.</summary>
    public IReadOnlyList<EntryError> Errors { get; init; } = [];

    /// <summary>What somebody else stored meanwhile; null where nobody did.</summary>
    public StoredHeading? Conflict { get; init; }

    /// <summary>A form to be filled in.</summary>
    public static EntryForm New(DateOnly day, IReadOnlyList<RuleSet> ruleSets) =>
        new(day, ruleSets, [.. MeasuresOf(ruleSets).Select(measure => EntryField.Of(measure, Observation.Missing))]);

    /// <summary>A form that shows what is stored.</summary>
    public static EntryForm Of(StoredSet stored, IReadOnlyList<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var set = stored.Read();
        return new(set.AsOf, ruleSets, [.. MeasuresOf(ruleSets).Select(measure => EntryField.Of(measure, set[measure.Id]))])
        {
            SubjectId = set.Subject.Id,
            SubjectName = set.Subject.Name,
            Source = set.Source ?? "",
            Version = stored.Heading.Version,
        };
    }

    /// <summary>The measures that rule sets ask figures of, each once; what formulas compute is not asked for.</summary>
    public static IEnumerable<Measure> MeasuresOf(IEnumerable<RuleSet> ruleSets) =>
        ruleSets.SelectMany(ruleSet => ruleSet.Measures).Where(measure => measure.Formula is null).DistinctBy(measure => measure.Id);
}
