namespace Htx.Indicators;

/// <summary>What is said of one measure beside one target.</summary>
public sealed class PartAssessment
{
    internal PartAssessment(PartPlan plan, FigureTable figures)
    {
        (Plan, Figures) = (plan, figures);
        ref readonly var figure = ref figures.At(plan.Place);
        ref readonly var met = ref plan.MetFigure(figures);
        ref readonly var exceeded = ref plan.ExceededFigure(figures);
        Outcome = plan.Part.Target.Form.Judge(figure, met, exceeded);
        if (Outcome.Reason is not null)
            return;
        IsEstimated = figure.IsEstimated || met.IsEstimated || exceeded.IsEstimated;
        IsAsserted = figure.IsAsserted || met.IsAsserted || exceeded.IsAsserted;
    }

    /// <summary>The verdict in words: “vượt”, “đạt (ước)”.</summary>
    public string Verdict(Language language = Language.Vietnamese) => Wording.In(language).Verdict(Classification, IsEstimated);

    /// <summary>Measure and target.</summary>
    public ItemPart Part => Plan.Part;

    /// <summary>The measure that was judged.</summary>
    public Measure Measure => Plan.Measure;

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>The classification.</summary>
    public Classification Classification => Outcome.Classification;

    /// <summary>The figure that was classified, rounded to 9 decimals; for a flag 1 or 0; null when not assessed.</summary>
    public decimal? Value => Outcome.Reason is null ? Figures.At(Plan.Place).Value : null;

    /// <summary>Whether the verdict rests on an estimate; false when there is none.</summary>
    public bool IsEstimated { get; }

    /// <summary>Whether the verdict rests on a figure that the source asserts without printing it.</summary>
    public bool IsAsserted { get; }

    /// <summary>The figure as a percentage of the target's number; null unless more is better, that number is above 0, and there is a figure that is a number.</summary>
    public decimal? PercentOfTarget
    {
        get
        {
            if (Part.Target.Form.Direction != Direction.HigherIsBetter || Value is not { } value || TargetNumber is not ({ } number and > 0))
                return null;
            try
            {
                return Htx.Indicators.Figures.Round(value / number * 100);
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
    public IEnumerable<Measure> Sources => Plan.Sources.ToArray().Select(place => Figures.Measures[place]);

    /// <summary>The given measures whose figures are not there; empty when nothing is missing.</summary>
    public IEnumerable<Measure> Missing => UnusableFigure.MissingAmong([Part.MeasureId, .. ThresholdMeasures], Figures);

    /// <summary>All figures of the subject.</summary>
    public FigureTable Figures { get; }

    /// <summary>What is known of the part without its figures.</summary>
    internal PartPlan Plan { get; }

    /// <summary>The ids of the measures that the cuts are taken from; empty when they are plain numbers.</summary>
    internal IEnumerable<string> ThresholdMeasures => Part.Target.Form.ThresholdMeasures;

    /// <summary>Where đạt begins; the part is classified.</summary>
    internal decimal MetAt => Resolve(Part.Target.Form.Met.Threshold);

    /// <summary>False when nothing can be said although all figures are there: vượt would begin before đạt.</summary>
    internal bool AreThresholdsInOrder =>
        Outcome.Reason is null || (Figures.At(Plan.Place).Reason ?? Plan.MetFigure(Figures).Reason ?? Plan.ExceededFigure(Figures).Reason) is not null;

    /// <summary>A threshold in numbers; its measure, if any, has a figure.</summary>
    internal decimal Resolve(Threshold threshold) =>
        threshold.MeasureId is { } id ? threshold.Resolve(Figures[id].Value!.Value) : threshold.Offset;

    /// <summary>A threshold in numbers; null when its measure has no figure.</summary>
    internal decimal? Find(Threshold threshold) =>
        threshold.MeasureId is { } id && Figures[id].Reason is not null ? null : Resolve(threshold);
}
