namespace Htx.Indicators.Testing;

/// <summary>Laws that do not hold of a rule file; fails a test of whichever framework, with the counter-examples as its message.</summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(IReadOnlyList<Counterexample> counterexamples)
        : base("\n" + string.Join("\n", counterexamples)) => Counterexamples = counterexamples;

    /// <summary>One for each law that does not hold.</summary>
    public IReadOnlyList<Counterexample> Counterexamples { get; }
}
