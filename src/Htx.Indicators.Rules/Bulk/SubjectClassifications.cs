namespace Htx.Indicators.Rules;

/// <summary>What the bulk path says of one observation set. Nothing is explained; whoever wants to know why assesses the same set by itself.</summary>
public readonly struct SubjectClassifications
{
    private readonly ReadOnlyMemory<Classification> items;

    internal SubjectClassifications(ObservationSet observations, ReadOnlyMemory<Classification> items) => (Observations, this.items) = (observations, items);

    /// <summary>What was observed.</summary>
    public ObservationSet Observations { get; }

    /// <summary>The classifications, in the order of <see cref="BulkClassifier.Items"/>.</summary>
    public ReadOnlySpan<Classification> Items => items.Span;
}
