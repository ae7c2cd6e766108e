namespace Htx.Indicators;

/// <summary>What is known of one measure for one subject: a number that can be judged, or the reason why there is none.</summary>
public readonly record struct Figure
{
    // One mark for both numbers takes less room than two that may each be absent, and every subject has a figure for every measure.
    private readonly decimal raw;
    private readonly decimal value;
    private readonly bool hasNumber;

    private Figure(NotAssessedReason reason) => Reason = reason;

    private Figure(decimal raw, decimal value, NotAssessedReason? reason, bool isEstimated, bool isAsserted) =>
        (this.raw, this.value, hasNumber, Reason, IsEstimated, IsAsserted) = (raw, value, true, reason, isEstimated, isAsserted);

    /// <summary>The number, rounded to 9 decimals; also kept when it is inconsistent, to be shown; null when there is none.</summary>
    public decimal? Value => hasNumber ? value : null;

    /// <summary>The number before rounding, for formulas that build on it.</summary>
    public decimal? Raw => hasNumber ? raw : null;

    /// <summary>Why the figure cannot be judged; null when it can.</summary>
    public NotAssessedReason? Reason { get; }

    /// <summary>Whether it is an estimate or computed with one.</summary>
    public bool IsEstimated { get; }

    /// <summary>Whether the source states the result without printing the figure, or it is computed with such a one.</summary>
    public bool IsAsserted { get; }

    /// <summary>The figure of a measure that observations give; inconsistent when it is of another sort (a number for a flag) or another unit.</summary>
    public static Figure Given(Observation observation, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(measure);
        return observation switch
        {
            { Status: ObservationStatus.NotApplicable } => Unknown(NotAssessedReason.NotApplicable),
            { Value: not null } when !Fits(observation, measure) => Unknown(NotAssessedReason.Inconsistent),
            { Value: { } value } => Of(value, value, measure.Domain, observation.Status == ObservationStatus.Estimated, observation.Status == ObservationStatus.Asserted),
            _ => Unknown(NotAssessedReason.Missing),
        };
    }

    /// <summary>A number, held against its domain after rounding.</summary>
    public static Figure Of(decimal raw, FigureDomain domain, bool isEstimated = false, bool isAsserted = false)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return Of(raw, Figures.Round(raw), domain, isEstimated, isAsserted);
    }

    /// <summary>No number, and why.</summary>
    public static Figure Unknown(NotAssessedReason reason) => new(reason);

    private static Figure Of(decimal raw, decimal value, FigureDomain domain, bool isEstimated, bool isAsserted) =>
        new(raw, value, domain.Contains(value) ? null : NotAssessedReason.Inconsistent, isEstimated, isAsserted);

    private static bool Fits(Observation observation, Measure measure) =>
        observation.IsFlag == (measure.Kind == MeasureKind.Flag) && (observation.Unit is null || observation.Unit == measure.Unit);
}
