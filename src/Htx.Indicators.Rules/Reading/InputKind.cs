namespace Htx.Indicators.Rules;

/// <summary>What a file holds.</summary>
public enum InputKind
{
    /// <summary>None of the kinds this library reads, or nothing that can be read.</summary>
    Unknown = 0,

    /// <summary>A rule set: it has the key <c>indicators</c>.</summary>
    RuleSet = 1,

    /// <summary>Observations: it has the key <c>values</c>.</summary>
    Observations = 2,

    /// <summary>The cases of a rule set or of a scorecard: it has the key <c>cases</c>.</summary>
    Cases = 3,

    /// <summary>A scorecard: it has the key <c>criteria</c>.</summary>
    Scorecard = 4,

    /// <summary>A decision record: it has the key <c>record</c>.</summary>
    Record = 5,
}
