namespace Htx.Indicators.Rules;

/// <summary>What rule sets and scorecards have in common, beside the nodes it was read from: a document, the days it is in force, measures.</summary>
internal sealed class LintedFile(SourceNode root, DefectList defects)
{
    /// <summary>The document.</summary>
    public required LegalDocument Document { get; init; }

    /// <summary>The days it is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>The measures.</summary>
    public required MeasureTable Measures { get; init; }

    /// <summary>Remarks on the whole file; null when there are none.</summary>
    public required string? Notes { get; init; }

    /// <summary>A value of the root's object under <paramref name="section"/>, which is there.</summary>
    public SourceNode NodeOf(string section, string key) => Child(Child(root, section), key);

    /// <summary>A value of a measure, which is there.</summary>
    public SourceNode NodeOf(Measure measure, string key) => Child(NodeOf("measures", measure.Id), key);

    /// <summary>Adds a warning.</summary>
    public void Warn(Descriptor descriptor, SourceNode node, params object[] arguments) => defects.Add(descriptor, node, arguments);

    private static SourceNode Child(SourceNode node, string key) => RuleSetNodes.Find(node, key)!;
}
