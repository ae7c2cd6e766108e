namespace Htx.Indicators.Rules;

/// <summary>
/// A rule set ready to judge: its formulas are compiled once, when it is created. Immutable; one instance serves any
/// number of threads.
/// </summary>
public sealed class CompiledRuleSet
{
    private readonly ComputedMeasure[] computed;

    private CompiledRuleSet(RuleSet ruleSet)
    {
        RuleSet = ruleSet;
        FormulaOrder.TryFind(ruleSet.Measures, out var order, out _);
        // The parser costs a tenth of a second when first used; a rule set without formulas does not pay for it.
        var compiler = order.Count > 0 ? new FormulaCompiler() : null;
        computed = [.. order.Select(measure => new ComputedMeasure(ruleSet, measure, compiler!.Compile(measure.Formula!)))];
    }

    /// <summary>What was compiled.</summary>
    public RuleSet RuleSet { get; }

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
        var measures = RuleSet.Measures;
        var figures = new Figure[measures.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            if (measures[i].Formula is null)
                figures[i] = Figure.Given(observations[measures[i].Id], measures[i]);
        }

        foreach (var measure in computed)
            figures[measure.Index] = measure.Compute(figures);
        return RuleSetAssessment.Of(new FigureTable(RuleSet, observations, figures));
    }
}
