namespace Htx.Indicators.Rules;

/// <summary>Where the results of many subjects go, row after row: as classifications, or as outcomes with their reasons.</summary>
internal readonly ref struct BulkResults(Span<Classification> classifications, Span<Outcome> outcomes, int width)
{
    private readonly Span<Classification> classifications = classifications;
    private readonly Span<Outcome> outcomes = outcomes;

    /// <summary>Whether there is room for so many subjects, and none over.</summary>
    public bool Holds(int count) => (long)count * width == classifications.Length + outcomes.Length;

    /// <summary>How many there is room for.</summary>
    public int Length => classifications.Length + outcomes.Length;

    public void Set(int row, int item, Outcome outcome)
    {
        if (outcomes.IsEmpty)
            classifications[(row * width) + item] = outcome.Classification;
        else
            outcomes[(row * width) + item] = outcome;
    }
}
