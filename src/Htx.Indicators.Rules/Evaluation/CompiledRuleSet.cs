namespace Htx.Indicators.Rules;

/// <summary>
/// A rule set ready to judge. Its formulas are computed step by step or compiled (<see cref="FormulaCompilation"/>), which no figure
/// shows; but for that it is immutable, and one instance serves any number of threads.
/// </summary>
public sealed class CompiledRuleSet
{
    private CompiledRuleSet(RuleSet ruleSet, FormulaCompilation formulas) => (RuleSet, Measures) = (ruleSet, new(ruleSet.Measures, formulas));

    /// <summary>What was compiled.</summary>
    public RuleSet RuleSet { get; }

    internal CompiledMeasures Measures { get; }

    /// <summary>Prepares a rule set.</summary>
    public static CompiledRuleSet Compile(RuleSet ruleSet) => Compile(ruleSet, FormulaCompilation.WhenUsedOften);

    /// <summary>Prepares a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="formulas">When its formulas are compiled.</param>
    public static CompiledRuleSet Compile(RuleSet ruleSet, FormulaCompilation formulas)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return new(ruleSet, formulas);
    }

    /// <summary>Judges the figures of a subject. Figures that are missing or make no sense lead to “chưa đánh giá” with the reason, never to an exception.</summary>
    public RuleSetAssessment Assess(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return RuleSetAssessment.Of(RuleSet, Measures.Compute(observations));
    }
}
