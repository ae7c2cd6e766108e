namespace Htx.Indicators.Rules;

/// <summary>The verdicts on one subject, as of one day, against one document. What they rest on is not said; whoever wants to know why assesses the same figures.</summary>
public sealed class RuleSetVerdicts
{
    private readonly Outcome[] outcomes;
    private readonly bool[]? areEstimated;

    internal RuleSetVerdicts(RuleSet ruleSet, ObservationSet observations, Outcome[] outcomes) =>
        (RuleSet, Subject, AsOf, this.outcomes) = (ruleSet, observations.Subject, observations.AsOf, outcomes);

    private RuleSetVerdicts(RuleSetAssessment assessment)
        : this(assessment.RuleSet, assessment.Figures.Observations, [.. assessment.Items.Select(item => item.Outcome)]) =>
        (areEstimated, Figures) = ([.. assessment.Items.Select(item => item.IsEstimated)], assessment.Figures);

    /// <summary>The verdicts of an assessment.</summary>
    public static RuleSetVerdicts Of(RuleSetAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new(assessment);
    }

    /// <summary>The rule set that was applied.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Who was judged.</summary>
    public Subject Subject { get; }

    /// <summary>The day the figures hold for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>One outcome for each content item of the rule set, in its order.</summary>
    public IReadOnlyList<Outcome> Outcomes => outcomes.AsReadOnly();

    /// <summary>The verdict on a content item.</summary>
    /// <param name="item">The place of the item in its rule set, from 0.</param>
    public ItemVerdict Verdict(int item) => new(outcomes[item].Classification, areEstimated?[item] ?? false);

    /// <summary>How many content items were classified as what.</summary>
    public Tally ItemTally => Tally.Of(outcomes.Select(outcome => outcome.Classification));

    /// <summary>The figures, where one of them may call for a warning; else null.</summary>
    internal FigureTable? Figures { get; }
}
