namespace Htx.Indicators;

/// <summary>One way to understand a statement: what is computed, by what it is multiplied, and whether percentage points come of it.</summary>
internal sealed record Reading(Calculation Calculation, Fraction Scale, bool IsInPoints = false)
{
    /// <summary>What the numbers give, in the form of the result; null where nothing can be computed.</summary>
    public Fraction? Value => Calculation.Value is { } value ? value * Scale : null;

    /// <summary>Everything they can give; null where nothing bounds it.</summary>
    public Interval? Range() => Calculation.Range() is { } range ? range * Interval.Of(Scale) : null;
}
