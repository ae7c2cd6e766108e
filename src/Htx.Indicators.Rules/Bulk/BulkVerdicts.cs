namespace Htx.Indicators.Rules;

/// <summary>
/// Judges one observation set after the other on the bulk path and keeps the verdicts alone: they are those of
/// <see cref="CompiledRuleSet.Assess"/>, and so are the warnings. Not for several threads at once.
/// </summary>
/// <remarks>
/// The bulk path knows neither how sure a figure is nor which computed one makes no sense. A set with an estimate, or with such a figure,
/// is therefore assessed as for one subject; nothing is explained even so.
/// </remarks>
public sealed class BulkVerdicts
{
    private readonly CompiledRuleSet rules;
    private readonly BulkClassifier classifier;
    private readonly decimal[] figures;
    private readonly FigureMark[] marks;

    /// <summary>Prepares a rule set.</summary>
    public BulkVerdicts(CompiledRuleSet rules)
    {
        (this.rules, classifier) = (rules, new(rules));
        (figures, marks) = (new decimal[classifier.Inputs.Count], new FigureMark[classifier.Inputs.Count]);
    }

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet => classifier.RuleSet;

    /// <summary>Judges the figures of a subject.</summary>
    public RuleSetVerdicts Of(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (HasEstimate(observations))
            return RuleSetVerdicts.Of(rules.Assess(observations));
        classifier.Fill(observations, figures, marks);
        var outcomes = new Outcome[classifier.Items.Count];
        return classifier.Judge(figures, marks, outcomes) ? new(RuleSet, observations, outcomes) : RuleSetVerdicts.Of(rules.Assess(observations));
    }

    private bool HasEstimate(ObservationSet observations)
    {
        foreach (var measure in classifier.Inputs)
        {
            if (observations[measure.Id].Status == ObservationStatus.Estimated)
                return true;
        }

        return false;
    }
}
