namespace Htx.Indicators;

/// <summary>What is said of one measure beside one target.</summary>
public sealed class PartAssessment
{
    internal PartAssessment(ItemPart part, FigureTable figures)
    {
        (Part, Figures) = (part, figures);
        Measure = figures.Measures[part.MeasureId];
        var figure = figures[part.MeasureId];
        var form = part.Target.Form;
        var (met, exceeded) = (FigureOf(form.Met), FigureOf(form.Exceeded));
        Outcome = form.Judge(figure, met, exceeded);
        if ((figure.Reason ?? met.Reason ?? exceeded.Reason) is null)
        {
            (MetAt, ExceededAt) = (Resolve(form.Met.Threshold), form.Exceeded is { } cut ? Resolve(cut.Threshold) : 0);
            AreThresholdsInOrder = Outcome.Reason is null;
        }

        if (Outcome.Reason is not null)
            return;
        Value = figure.Value;
        IsEstimated = figure.IsEstimated || met.IsEstimated || exceeded.IsEstimated;
        IsAsserted = figure.IsAsserted || met.IsAsserted || exceeded.IsAsserted;
    }

    /// <summary>The verdict in words: “vượt”, “đạt (ước)”.</summary>
    public string Verdict(Language language = Language.Vietnamese) => Wording.In(language).Verdict(Classification, IsEstimated);

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

    /// <summary>The figure as a percentage of the target's number; null unless more is better, that number is above 0, and there is a figure that is a number.</summary>
    public decimal? PercentOfTarget
    {
        get
        {
            if (Value is not { } value || Part.Target.Form.Direction != Direction.HigherIsBetter || TargetNumber is not > 0)
                return null;
            try
            {
                return Htx.Indicators.Figures.Round(value / TargetNumber.Value * 100);
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>
    /// The number of the target: the one it names, the figure of the measure it names, 100 where it asks for all, 0 where it
    /// asks for none; the end where đạt begins for a range; null for a flag, and when a measure it is taken from has no figure.
    /// </summary>
    public decimal? TargetNumber => Measure.Kind == MeasureKind.Flag ? null : Find(Part.Target.Named);

    /// <summary>Where đạt begins, in numbers; null for a flag, and when a measure it is taken from has no figure.</summary>
    public decimal? MetFrom => Measure.Kind == MeasureKind.Flag ? null : Find(Part.Target.Form.Met.Threshold);

    /// <summary>Where vượt begins, in numbers; null when the target cannot be exceeded, and when a measure it is taken from has no figure.</summary>
    public decimal? ExceededFrom => Part.Target.Form.Exceeded is { } cut ? Find(cut.Threshold) : null;

    /// <summary>The given measures behind the figure and behind the threshold, each once, in order of first use.</summary>
    public IEnumerable<Measure> Sources =>
        ThresholdMeasures.Prepend(Part.MeasureId).SelectMany(Figures.SourcesOf).DistinctBy(source => source.Id);

    /// <summary>The given measures whose figures are not there; empty when nothing is missing.</summary>
    public IEnumerable<Measure> Missing => UnusableFigure.MissingAmong([Part.MeasureId, .. ThresholdMeasures], Figures);

    /// <summary>All figures of the subject.</summary>
    public FigureTable Figures { get; }

    /// <summary>The ids of the measures that the cuts are taken from; empty when they are plain numbers.</summary>
    internal IEnumerable<string> ThresholdMeasures => Part.Target.Form.ThresholdMeasures;

    /// <summary>Where đạt begins; meaningless when a figure for it is not there.</summary>
    internal decimal MetAt { get; }

    /// <summary>Where vượt begins; 0 when there is no such cut, meaningless when a figure for it is not there.</summary>
    internal decimal ExceededAt { get; }

    /// <summary>False when vượt would begin before đạt, so that nothing can be said.</summary>
    internal bool AreThresholdsInOrder { get; } = true;

    /// <summary>A threshold in numbers; its measure, if any, has a figure.</summary>
    internal decimal Resolve(Threshold threshold) =>
        threshold.MeasureId is { } id ? threshold.Resolve(Figures[id].Value!.Value) : threshold.Offset;

    /// <summary>A threshold in numbers; null when its measure has no figure.</summary>
    internal decimal? Find(Threshold threshold) =>
        threshold.MeasureId is { } id && Figures[id].Reason is not null ? null : Resolve(threshold);

    private Figure FigureOf(Cut? cut) => cut?.Threshold.MeasureId is { } id ? Figures[id] : default;
}
