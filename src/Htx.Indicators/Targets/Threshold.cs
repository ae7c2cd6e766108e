namespace Htx.Indicators;

/// <summary>
/// What a figure is compared with: a number of the document, or the figure of another measure of the same unit
/// (last year's, or the number assigned to this unit), perhaps times a factor and plus an offset.
/// </summary>
public sealed record Threshold
{
    private Threshold(string? measureId, decimal factor, decimal offset, decimal share = 0) =>
        (MeasureId, Factor, Offset, Share) = (measureId, factor, offset, share);

    /// <summary>The measure whose figure is taken; null for a plain number.</summary>
    public string? MeasureId { get; }

    /// <summary>What the measure's figure is multiplied by; 1 unless said otherwise, 0 for a plain number.</summary>
    public decimal Factor { get; }

    /// <summary>What is added then; for a plain number, that number.</summary>
    public decimal Offset { get; }

    /// <summary>A share of the measure's figure without its sign, which is added too: a tolerance; 0 unless said otherwise and for a plain number.</summary>
    public decimal Share { get; }

    /// <summary>A number of the document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has more than 9 decimals or reaches ±10¹⁸.</exception>
    public static Threshold Of(decimal number) =>
        Figures.IsExact(number) ? new(null, 0, number) : throw new ArgumentOutOfRangeException(nameof(number), number, "At most 9 decimals, below 10¹⁸.");

    /// <summary>The figure of a measure.</summary>
    /// <exception cref="ArgumentException">It is not a measure id.</exception>
    public static Threshold Of(string measureId) =>
        Identifiers.IsMeasureId(measureId) ? new(measureId, 1, 0) : throw new ArgumentException($"'{measureId}' is not a measure id.", nameof(measureId));

    /// <summary>The number, when no measure is involved; else null.</summary>
    public decimal? Number => MeasureId is null ? Offset : null;

    /// <summary>The threshold in numbers, given its measure's figure (without effect when there is none), rounded to 9 decimals.</summary>
    public decimal Resolve(decimal measureFigure) =>
        // Most thresholds are plain numbers.
        MeasureId is null ? Offset : Figures.Round((Factor * measureFigure) + (Share * Math.Abs(measureFigure)) + Offset);

    /// <summary>This threshold, so much higher; <paramref name="amount"/> lies within ±10¹⁸.</summary>
    internal Threshold Plus(decimal amount) => new(MeasureId, Factor, Figures.Round(Offset + amount), Share);

    /// <summary>This threshold and a share of its magnitude, which is lower for a share below 0 whatever the sign of the figure.</summary>
    internal Threshold PlusShare(decimal share) => MeasureId is null
        ? new(null, 0, Figures.Round(Offset + (share * Math.Abs(Offset))))
        : new(MeasureId, Factor, Offset, Share + share);
}
