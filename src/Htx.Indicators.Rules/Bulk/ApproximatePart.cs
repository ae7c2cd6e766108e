namespace Htx.Indicators.Rules;

/// <summary>
/// The cuts of a part on the bulk path: whole billionths for figures that are exact, doubles for those that are not. Both come from the
/// normal form of its target; where neither can tell, the normal form itself does.
/// </summary>
internal sealed class ApproximatePart
{
    private readonly NormalForm form;
    private readonly int measure;
    private readonly bool isLeftToDecimals;
    private readonly BillionthCuts cuts;
    private readonly Bound met;
    private readonly Bound exceeded;
    private readonly int sign;
    private readonly int metMeasure;
    private readonly int exceededMeasure;

    /// <summary>The measure that the thresholds are distances from; negative for plain numbers.</summary>
    private readonly int comparedWith;

    private ApproximatePart(NormalForm form, int measure, int comparedWith, BillionthCuts cuts)
    {
        (this.form, this.measure, this.comparedWith, this.cuts) = (form, measure, comparedWith, cuts);
        sign = form.Direction == Direction.HigherIsBetter ? 1 : -1;
        (metMeasure, exceededMeasure) = (comparedWith, comparedWith);
        (met, exceeded) = (Bound.Of(cuts.Met), form.Exceeded is null ? Bound.Never : Bound.Of(cuts.Exceeded));
    }

    private ApproximatePart(NormalForm form, int measure, MeasureTable measures)
    {
        (this.form, this.measure, isLeftToDecimals) = (form, measure, true);
        metMeasure = form.Met.Threshold.MeasureId is { } id ? measures.IndexOf(id) : -1;
        exceededMeasure = form.Exceeded?.Threshold.MeasureId is { } other ? measures.IndexOf(other) : -1;
    }

    /// <summary>Prepares a part; one whose thresholds are more than numbers, or a measure and a distance from it, is left to decimals.</summary>
    public static ApproximatePart Of(ItemPart part, MeasureTable measures)
    {
        var (form, measure) = (part.Target.Form, measures.IndexOf(part.MeasureId));
        var (metFrom, exceededFrom) = (form.Met.Threshold, (form.Exceeded ?? form.Met).Threshold);
        var isPlain = metFrom.MeasureId == exceededFrom.MeasureId && metFrom.Share == 0 && exceededFrom.Share == 0;
        return isPlain && Billionths.TryOf(metFrom.Offset, out var metAt) && Billionths.TryOf(exceededFrom.Offset, out var exceededAt)
            ? new(form, measure, metFrom.MeasureId is { } id ? measures.IndexOf(id) : -1, BillionthCuts.Of(form, metAt, exceededAt))
            : new(form, measure, measures);
    }

    /// <summary>Judges the part; false where only decimals can tell.</summary>
    public bool TryJudge(in ApproximateFigures figures, out Outcome outcome)
    {
        outcome = default;
        if (isLeftToDecimals)
            return false;
        if (comparedWith >= 0)
            return TryJudgeDifference(figures, out outcome);
        if (figures.IsExact(measure))
            outcome = Outcome.Of(cuts.Classify(figures.Billionths[measure]));
        else if (figures.ReasonOf(measure) is { } reason)
            outcome = Outcome.NotAssessed(reason);
        else
            // What is judged is rounded to 9 decimals, so a cut begins half a billionth earlier.
            return TryClassify(figures.Values[measure], figures.Errors[measure], 0.5e-9, out outcome);
        return true;
    }

    /// <summary>Judges the part by figures in decimals.</summary>
    public Outcome Judge(ReadOnlySpan<Figure> figures)
    {
        var (met, exceeded) = (metMeasure < 0 ? default : figures[metMeasure], exceededMeasure < 0 ? default : figures[exceededMeasure]);
        return form.Judge(figures[measure], met, exceeded);
    }

    private bool TryJudgeDifference(in ApproximateFigures figures, out Outcome outcome)
    {
        outcome = default;
        if (Outcome.FirstReason(figures.ReasonOf(measure), figures.ReasonOf(comparedWith)) is { } reason)
        {
            outcome = Outcome.NotAssessed(reason);
            return true;
        }

        if (figures.IsExact(measure) && figures.IsExact(comparedWith))
        {
            var difference = (Int128)figures.Billionths[measure] - figures.Billionths[comparedWith];
            if (Int128.Abs(difference) > Billionths.Max)
                return false;
            outcome = Outcome.Of(cuts.Classify((long)difference));
            return true;
        }

        // Both are rounded, each by half a billionth at most, and which way is not known.
        var error = figures.Errors[measure] + figures.Errors[comparedWith] + 1.1e-9;
        return TryClassify(figures.Values[measure] - figures.Values[comparedWith], error, 0, out outcome);
    }

    private bool TryClassify(double value, double error, double earlier, out Outcome outcome)
    {
        var figure = sign * value;
        outcome = default;
        if (!exceeded.TryReach(figure, error, earlier, out var isExceeded) || !met.TryReach(figure, error, earlier, out var isMet))
            return false;
        outcome = Outcome.Of(isExceeded ? Classification.Exceeded : isMet ? Classification.Met : Classification.NotMet);
        return true;
    }

    /// <summary>The first billionth of a cut as a number.</summary>
    private readonly record struct Bound(double Start, double Error)
    {
        public static Bound Never { get; } = new(double.PositiveInfinity, 0);

        public static Bound Of(long billionths) => new(billionths / (double)Billionths.One, Math.Abs(billionths / (double)Billionths.One) * 4 * ApproximateFigures.Unit);

        public bool TryReach(double figure, double error, double earlier, out bool isReached)
        {
            var beyond = figure - (Start - earlier);
            var doubt = error + Error;
            isReached = beyond > doubt;
            return isReached || beyond < -doubt;
        }
    }
}
