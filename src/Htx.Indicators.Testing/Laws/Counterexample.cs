namespace Htx.Indicators.Testing;

/// <summary>Figures for which a law does not hold, as few and as round as they can be.</summary>
/// <param name="Law">The law.</param>
/// <param name="Observations">The figures.</param>
/// <param name="Text">What was said of which content item on which clause, and what the law demands, in the words of the resolution.</param>
public sealed record Counterexample(Law Law, ObservationSet Observations, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
