using Htx.Indicators.Rules;

namespace Htx.Indicators.Testing;

/// <summary>A rule set, its text, and what judges by it.</summary>
internal sealed class RuleSetUnderTest
{
    private readonly Func<RuleSet, Func<ObservationSet, RuleSetAssessment>> evaluator;
    private readonly Func<ObservationSet, RuleSetAssessment> assess;

    public RuleSetUnderTest(RuleSet ruleSet, Func<RuleSet, Func<ObservationSet, RuleSetAssessment>>? evaluator = null, string? json = null)
    {
        (RuleSet, Json) = (ruleSet, json ?? RuleSetWriter.Write(ruleSet));
        this.evaluator = evaluator ?? (other => CompiledRuleSet.Compile(other).Assess);
        assess = EvaluatorOf(ruleSet);
    }

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The text of its file.</summary>
    public string Json { get; }

    /// <summary>The measures that observations give, flags apart.</summary>
    public IEnumerable<Measure> GivenNumbers => RuleSet.Measures.Where(measure => measure.Formula is null && measure.Kind != MeasureKind.Flag);

    /// <summary>Judges by the rule set.</summary>
    /// <exception cref="EvaluatorFailure">There is no assessment.</exception>
    public RuleSetAssessment Assess(ObservationSet set) => assess(set);

    /// <summary>What judges by another rule set in the same way.</summary>
    public Func<ObservationSet, RuleSetAssessment> EvaluatorOf(RuleSet other) =>
        EvaluatorFailure.Guard(other, evaluator(other) ?? throw new InvalidOperationException($"The evaluator of the options gives nothing for the rule set '{other.Id}'."));
}
