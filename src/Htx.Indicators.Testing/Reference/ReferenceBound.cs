namespace Htx.Indicators.Testing;

/// <summary>One cell of the table of targets: a sign and what stands behind it.</summary>
/// <param name="Sign">One of ≥ &gt; ≤ &lt; =.</param>
/// <param name="Number">The number behind it; 0 where a measure stands there.</param>
/// <param name="Measure">The measure behind it; null where a number stands there.</param>
/// <param name="Plus">A tolerance in the unit, added to it.</param>
/// <param name="PlusPercent">A tolerance in percent of it, added to it.</param>
internal sealed record ReferenceBound(string Sign, decimal Number, string? Measure = null, decimal Plus = 0, decimal PlusPercent = 0)
{
    /// <summary>The number behind the sign, the figure of the measure being known.</summary>
    public decimal At(decimal figure)
    {
        var x = Measure is null ? Number : figure;
        return decimal.Round(x + Plus + (PlusPercent / 100 * Math.Abs(x)), 9, MidpointRounding.AwayFromZero);
    }

    /// <summary>Whether v stands so to the number.</summary>
    public bool Holds(decimal v, decimal number) => Sign switch
    {
        "≥" => v >= number,
        ">" => v > number,
        "≤" => v <= number,
        "<" => v < number,
        _ => v == number,
    };
}
