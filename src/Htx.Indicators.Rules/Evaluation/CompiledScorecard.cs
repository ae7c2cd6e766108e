namespace Htx.Indicators.Rules;

/// <summary>A scorecard ready to rate: its formulas are compiled once, when it is created. Immutable; one instance serves any number of threads.</summary>
public sealed class CompiledScorecard
{
    private readonly CompiledMeasures measures;

    private CompiledScorecard(Scorecard scorecard) => (Scorecard, measures) = (scorecard, new(scorecard.Measures));

    /// <summary>What was compiled.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>Compiles a scorecard.</summary>
    public static CompiledScorecard Compile(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return new(scorecard);
    }

    /// <summary>Rates the figures of a cooperative. Figures that are missing or make no sense lead to no grade with the reason, never to an exception.</summary>
    public Rating Rate(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Rating.Of(Scorecard, measures.Compute(observations));
    }
}
