namespace Htx.Indicators.Testing;

/// <summary>How laws are tried.</summary>
public sealed record LawOptions
{
    /// <summary>The id of the one law to try, so that each can be a test of its own; null for all.</summary>
    public string? Law { get; init; }

    /// <summary>How many sets of figures each law is tried on; 300 unless said otherwise. With fewer than 100 the law <c>reach</c> says nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1: nothing would be tried.</exception>
    public int Sets
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 300;

    /// <summary>What the figures are drawn from: the same seed draws the same figures, on every machine.</summary>
    public int Seed { get; init; } = 2021;

    /// <summary>The language of counter-examples.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>
    /// What judges: made once for a rule set, then asked for each set of figures. Null for the library's own evaluation; an application
    /// that wraps it, to cache or to fill in figures, puts its own here and has it tried. Scorecards are rated by the library alone.
    /// </summary>
    public Func<RuleSet, Func<ObservationSet, RuleSetAssessment>>? Evaluator { get; init; }
}
