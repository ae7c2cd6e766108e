namespace Htx.Indicators.Rules;

/// <summary>What was done to a rule set in one place.</summary>
public enum RuleChangeKind
{
    /// <summary>It is new.</summary>
    Added = 0,

    /// <summary>It is gone.</summary>
    Removed = 1,

    /// <summary>The number of a target became greater.</summary>
    Raised = 2,

    /// <summary>The number of a target became smaller.</summary>
    Lowered = 3,

    /// <summary>A title, a quote or a note says the same thing, or another, in other words.</summary>
    Reworded = 4,

    /// <summary>Anything else: another kind of target, measure, deadline, basis, place.</summary>
    Changed = 5,
}
