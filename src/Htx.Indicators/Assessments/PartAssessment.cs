namespace Htx.Indicators;

/// <summary>What is said of one measure beside one target.</summary>
public sealed class PartAssessment
{
    internal PartAssessment(ItemPart part, FigureTable figures)
    {
        (Part, Figures) = (part, figures);
        Measure = figures.RuleSet.GetMeasure(part.MeasureId);
        var figure = figures[part.MeasureId];
        var form = part.Target.Form;
        var met = Resolve(form.Met);
        var exceeded = form.Exceeded is { } cut ? Resolve(cut) : (At: 0m, Figure: default(Figure));
        (MetAt, ExceededAt) = (met.At, exceeded.At);

        var reason = Least(figure.Reason, Least(met.Figure.Reason, exceeded.Figure.Reason));
        Outcome = reason is { } because
            ? Outcome.NotAssessed(because)
            : Outcome.Of(form.Classify(figure.Value!.Value, MetAt, ExceededAt));
        Value = reason is null ? figure.Value : null;
        IsEstimated = reason is null && (figure.IsEstimated || met.Figure.IsEstimated || exceeded.Figure.IsEstimated);
        IsAsserted = reason is null && (figure.IsAsserted || met.Figure.IsAsserted || exceeded.Figure.IsAsserted);
    }

    /// <summary>Measure and target.</summary>
    public ItemPart Part { get; }

    /// <summary>The measure that was judged.</summary>
    public Measure Measure { get; }

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>The classification.</summary>
    public Classification Classification => Outcome.Classification;

    /// <summary>The figure that was classified, rounded to 9 decimals; for a flag 1 or 0; null when not assessed.</summary>
    public decimal? Value { get; }

    /// <summary>Whether the verdict rests on an estimate; false when there is none.</summary>
    public bool IsEstimated { get; }

    /// <summary>Whether the verdict rests on a figure that the source asserts without printing it.</summary>
    public bool IsAsserted { get; }

    /// <summary>The figure as a percentage of where đạt begins; null unless more is better, that point is above 0, and there is a figure that is a number.</summary>
    public decimal? PercentOfTarget
    {
        get
        {
            if (Value is not { } value || Measure.Kind == MeasureKind.Flag
                || Part.Target.Form.Direction != Direction.HigherIsBetter || MetAt <= 0)
            {
                return null;
            }

            try
            {
                return Htx.Indicators.Figures.Round(value / MetAt * 100);
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>
    /// The number of the target: the one it names, the figure of the measure it names, or 100 where it asks for all;
    /// null for a flag, and when that measure has no figure.
    /// </summary>
    public decimal? TargetNumber =>
        Measure.Kind == MeasureKind.Flag || ThresholdMeasures.Any(id => Figures[id].Reason is not null) ? null : MetAt;

    /// <summary>The given measures behind the figure and behind the threshold, each once, in order of first use.</summary>
    public IEnumerable<Measure> Sources =>
        ThresholdMeasures.Prepend(Part.MeasureId).SelectMany(Figures.SourcesOf).DistinctBy(source => source.Id);

    /// <summary>The given measures whose figures are not there; empty when nothing is missing.</summary>
    public IEnumerable<Measure> Missing => Sources.Where(source => Figures[source.Id].Reason == NotAssessedReason.Missing);

    /// <summary>The ids of the measures that the cuts are taken from; empty when they are plain numbers.</summary>
    internal IEnumerable<string> ThresholdMeasures => Part.Target.Form.ThresholdMeasures;

    /// <summary>Where đạt begins, in numbers; meaningless when the threshold's measure has no figure.</summary>
    internal decimal MetAt { get; }

    /// <summary>Where vượt begins, in numbers; 0 when there is no such cut.</summary>
    internal decimal ExceededAt { get; }

    /// <summary>All figures of the subject.</summary>
    public FigureTable Figures { get; }

    private (decimal At, Figure Figure) Resolve(Cut cut)
    {
        if (cut.Threshold.MeasureId is not { } id)
            return (cut.Threshold.Offset, default);
        var figure = Figures[id];
        return (figure.Reason is null ? cut.Threshold.Resolve(figure.Value!.Value) : 0, figure);
    }

    private static NotAssessedReason? Least(NotAssessedReason? one, NotAssessedReason? other) => one is null || other < one ? other : one;
}
