namespace Htx.Indicators.Rules;

/// <summary>What a record says of one part of a content item that has several.</summary>
public sealed class RecordedPart
{
    internal RecordedPart(string id, Outcome outcome, bool isEstimated, bool isAsserted, decimal? value) =>
        (Id, Outcome, IsEstimated, IsAsserted, Value) = (id, outcome, isEstimated, isAsserted, value);

    /// <summary>The id of the part.</summary>
    public string Id { get; }

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether the verdict rests on an estimate.</summary>
    public bool IsEstimated { get; }

    /// <summary>Whether it rests on a figure that the source asserts without printing it.</summary>
    public bool IsAsserted { get; }

    /// <summary>The figure that was classified, for a flag 1 or 0; null when not assessed.</summary>
    public decimal? Value { get; }
}
