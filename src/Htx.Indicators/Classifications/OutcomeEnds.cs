namespace Htx.Indicators;

/// <summary>The ends of what was judged, and the first reason why something was not; null where there is none of it.</summary>
internal readonly record struct OutcomeEnds(Classification? Worst, Classification? Best, NotAssessedReason? Reason)
{
    /// <summary>The ends of several outcomes.</summary>
    public static OutcomeEnds Of(ReadOnlySpan<Outcome> outcomes)
    {
        var ends = default(OutcomeEnds);
        foreach (var outcome in outcomes)
            ends = ends.With(outcome);
        return ends;
    }

    /// <summary>The ends with one more outcome; one that does not apply changes nothing.</summary>
    public OutcomeEnds With(Outcome outcome) => outcome.Reason switch
    {
        null => this with
        {
            Worst = (Classification)Math.Min((int)(Worst ?? outcome.Classification), (int)outcome.Classification),
            Best = (Classification)Math.Max((int)(Best ?? outcome.Classification), (int)outcome.Classification),
        },
        NotAssessedReason.NotApplicable => this,
        { } reason => this with { Reason = Outcome.FirstReason(Reason, reason) },
    };
}
