namespace Htx.Indicators;

/// <summary>
/// What every target comes down to: a direction, a cut from which it is đạt, perhaps a cut from which it is vượt.
/// The only place where a figure becomes a classification.
/// </summary>
public sealed record NormalForm
{
    /// <summary>Creates a normal form.</summary>
    /// <param name="direction">Which way is better.</param>
    /// <param name="met">From here it is đạt.</param>
    /// <param name="exceeded">From here it is vượt; null when more than đạt cannot be said.</param>
    /// <exception cref="ArgumentException">Vượt begins before đạt, whatever the figures are.</exception>
    public NormalForm(Direction direction, Cut met, Cut? exceeded)
    {
        ArgumentNullException.ThrowIfNull(met);
        if (direction is not (Direction.HigherIsBetter or Direction.LowerIsBetter))
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "There is no such direction.");
        (Direction, Met) = (direction, met);
        if (exceeded is not null && !CanBeExceededFrom(exceeded))
            throw new ArgumentException("What is exceeded must be met.", nameof(exceeded));
        Exceeded = exceeded;
    }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>From here it is đạt.</summary>
    public Cut Met { get; }

    /// <summary>From here it is vượt; null when more than đạt cannot be said.</summary>
    public Cut? Exceeded { get; }

    /// <summary>The ids of the measures that the cuts are taken from, each once; empty when they are plain numbers.</summary>
    public IEnumerable<string> ThresholdMeasures =>
        (Met.Threshold.MeasureId, Exceeded?.Threshold.MeasureId) switch
        {
            ({ } met, { } exceeded) when met != exceeded => [met, exceeded],
            ({ } met, _) => [met],
            (_, { } exceeded) => [exceeded],
            _ => [],
        };

    /// <summary>
    /// Whether everything from the second cut on is also past the first, the thresholds being resolved. Where they come from
    /// measures they may not be, and then no figure can be classified. <paramref name="exceededAt"/> is ignored without a second cut.
    /// </summary>
    public bool AreOrdered(decimal metAt, decimal exceededAt) => Exceeded is null || AreOrdered(Exceeded, metAt, exceededAt);

    /// <summary>Whether vượt can begin at <paramref name="cut"/>: not before đạt does. Where one is taken from a measure as the other is not, that is only known with its figure.</summary>
    public bool CanBeExceededFrom(Cut cut)
    {
        ArgumentNullException.ThrowIfNull(cut);
        var (met, exceeded) = (Met.Threshold, cut.Threshold);
        var areKnown = (met.MeasureId, met.Share) == (exceeded.MeasureId, exceeded.Share);
        return !areKnown || AreOrdered(cut, met.Offset, exceeded.Offset);
    }

    /// <summary>Classifies a figure against the resolved thresholds of the two cuts; <paramref name="exceededAt"/> is ignored without a second cut.</summary>
    public Classification Classify(decimal figure, decimal metAt, decimal exceededAt)
    {
        if (Exceeded is not null && Reaches(figure, exceededAt, Exceeded.IsClosed))
            return Classification.Exceeded;
        return Reaches(figure, metAt, Met.IsClosed) ? Classification.Met : Classification.NotMet;
    }

    /// <summary>Judges a figure: a verdict, or why there is none.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="met">The figure of the measure that the first cut is taken from; ignored for a plain number.</param>
    /// <param name="exceeded">The figure of the measure that the second cut is taken from; ignored for a plain number or without one.</param>
    public Outcome Judge(in Figure figure, in Figure met, in Figure exceeded)
    {
        var reason = figure.Reason;
        if (Met.Threshold.MeasureId is not null)
            reason = Outcome.FirstReason(reason, met.Reason);
        if (Exceeded?.Threshold.MeasureId is not null)
            reason = Outcome.FirstReason(reason, exceeded.Reason);
        if (reason is { } because)
            return Outcome.NotAssessed(because);
        var (metAt, exceededAt) = (Met.Threshold.Resolve(met.Value.GetValueOrDefault()), Exceeded?.Threshold.Resolve(exceeded.Value.GetValueOrDefault()) ?? 0);
        // Thresholds that are measures can contradict each other, which no figure of the subject can make good.
        return AreOrdered(metAt, exceededAt) ? Outcome.Of(Classify(figure.Value.GetValueOrDefault(), metAt, exceededAt)) : Outcome.NotAssessed(NotAssessedReason.Inconsistent);
    }

    private bool AreOrdered(Cut exceeded, decimal metAt, decimal exceededAt) =>
        Reaches(exceededAt, metAt, closed: Met.IsClosed || !exceeded.IsClosed);

    private bool Reaches(decimal figure, decimal threshold, bool closed) => (Direction, closed) switch
    {
        (Direction.HigherIsBetter, true) => figure >= threshold,
        (Direction.HigherIsBetter, false) => figure > threshold,
        (_, true) => figure <= threshold,
        _ => figure < threshold,
    };
}
