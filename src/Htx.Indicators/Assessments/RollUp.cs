namespace Htx.Indicators;

/// <summary>How outcomes of parts make the outcome of a whole, and when that is an estimate; parts are added one after the other.</summary>
internal struct RollUp(PartRule rule)
{
    private OutcomeEnds all;
    private OutcomeEnds known;
    private bool hasEstimate;

    /// <summary>The outcome of the whole, and whether its classification would be another with the estimated parts missing.</summary>
    public readonly (Outcome Outcome, bool IsEstimated) Result
    {
        get
        {
            var outcome = Combine(all);
            return (outcome, hasEstimate && Combine(known).Classification != outcome.Classification);
        }
    }

    /// <summary>Adds a part.</summary>
    public void Add(Outcome outcome, bool isEstimated)
    {
        all = all.With(outcome);
        known = known.With(isEstimated ? Outcome.NotAssessed(NotAssessedReason.Missing) : outcome);
        hasEstimate |= isEstimated;
    }

    private readonly Outcome Combine(OutcomeEnds ends) => rule == PartRule.AnyOf ? Outcome.AnyOf(ends) : Outcome.AllOf(ends);
}
