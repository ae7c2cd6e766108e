namespace Htx.Indicators.Rules;

/// <summary>
/// A rule set ready to judge: its formulas are compiled once, when it is created. Immutable; one instance serves any
/// number of threads.
/// </summary>
public sealed class CompiledRuleSet
{
    private CompiledRuleSet(RuleSet ruleSet) => (RuleSet, Measures) = (ruleSet, new(ruleSet.Measures));

    /// <summary>What was compiled.</summary>
    public RuleSet RuleSet { get; }

    internal CompiledMeasures Measures { get; }

    /// <summary>Compiles a rule set.</summary>
    public static CompiledRuleSet Compile(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return new(ruleSet);
    }

    /// <summary>Judges the figures of a subject. Figures that are missing or make no sense lead to “chưa đánh giá” with the reason, never to an exception.</summary>
    public RuleSetAssessment Assess(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return RuleSetAssessment.Of(RuleSet, Measures.Compute(observations));
    }
}
