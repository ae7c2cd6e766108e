namespace Htx.Indicators.Rules;

/// <summary>
/// A scorecard ready to rate. Its formulas are computed step by step or compiled (<see cref="FormulaCompilation"/>), which no figure
/// shows; but for that it is immutable, and one instance serves any number of threads.
/// </summary>
public sealed class CompiledScorecard
{
    private readonly CompiledMeasures measures;

    private CompiledScorecard(Scorecard scorecard, FormulaCompilation formulas) => (Scorecard, measures) = (scorecard, new(scorecard.Measures, formulas));

    /// <summary>What was compiled.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>Prepares a scorecard.</summary>
    public static CompiledScorecard Compile(Scorecard scorecard) => Compile(scorecard, FormulaCompilation.WhenUsedOften);

    /// <summary>Prepares a scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="formulas">When its formulas are compiled.</param>
    public static CompiledScorecard Compile(Scorecard scorecard, FormulaCompilation formulas)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return new(scorecard, formulas);
    }

    /// <summary>Rates the figures of a cooperative. Figures that are missing or make no sense lead to no grade with the reason, never to an exception.</summary>
    public Rating Rate(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Rating.Of(Scorecard, measures.Compute(observations));
    }
}
