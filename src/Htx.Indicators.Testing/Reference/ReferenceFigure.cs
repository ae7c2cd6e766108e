namespace Htx.Indicators.Testing;

/// <summary>A number, or why there is none.</summary>
/// <param name="Raw">As given or computed; formulas go on with it.</param>
/// <param name="Why">Why it cannot be judged; null when it can.</param>
/// <param name="IsEstimated">Whether an estimate stands behind it.</param>
internal sealed record ReferenceFigure(decimal Raw, NotAssessedReason? Why, bool IsEstimated)
{
    /// <summary>What is compared: 9 decimals, midpoints away from zero.</summary>
    public decimal Value => decimal.Round(Raw, 9, MidpointRounding.AwayFromZero);

    /// <summary>No number.</summary>
    public static ReferenceFigure None(NotAssessedReason why) => new(0, why, false);
}
