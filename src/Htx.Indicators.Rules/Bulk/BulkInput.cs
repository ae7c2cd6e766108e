namespace Htx.Indicators.Rules;

/// <summary>A given measure on the bulk path.</summary>
internal readonly struct BulkInput
{
    private readonly Measure measure;
    private readonly int place;
    private readonly long min;
    private readonly long max;
    private readonly bool wholeOnly;
    private readonly bool isComputedWith;

    /// <summary>Prepares a measure.</summary>
    /// <param name="measures">All measures.</param>
    /// <param name="measure">One without a formula.</param>
    /// <param name="isComputedWith">Whether its figure is needed as a double: by a formula, or for a difference.</param>
    public BulkInput(MeasureTable measures, Measure measure, bool isComputedWith)
    {
        (this.measure, place, this.isComputedWith) = (measure, measures.IndexOf(measure.Id), isComputedWith);
        wholeOnly = measure.Domain.WholeOnly;
        (min, max) = (EndOf(measure.Domain.Min, -Billionths.Max), EndOf(measure.Domain.Max, Billionths.Max));
    }

    /// <summary>The place of the measure.</summary>
    public int Place => place;

    /// <summary>Takes a figure in.</summary>
    public void Read(decimal figure, FigureMark mark, in ApproximateFigures figures)
    {
        if (mark != FigureMark.Given)
        {
            figures.SetUnknown(place, ReasonOf(mark));
        }
        else if (Billionths.TryOf(figure, out var billionths) && billionths >= min && billionths <= max)
        {
            if (wholeOnly && figure.Scale > 0 && billionths % Billionths.One != 0)
                figures.SetUnknown(place, NotAssessedReason.Inconsistent);
            else if (isComputedWith)
                figures.SetExactWithValue(place, billionths);
            else
                figures.SetExact(place, billionths);
        }
        else
        {
            ReadLarge(figure, figures);
        }
    }

    /// <summary>The same figure as the decimal path sees it.</summary>
    public Figure FigureOf(decimal figure, FigureMark mark) =>
        mark == FigureMark.Given ? Figure.Of(IsReadable(figure) ? Figures.Round(figure) : Figures.Limit, measure.Domain) : Figure.Unknown(ReasonOf(mark));

    private void ReadLarge(decimal figure, in ApproximateFigures figures)
    {
        var exact = FigureOf(figure, FigureMark.Given);
        if (exact.Reason is { } reason)
            figures.SetUnknown(place, reason);
        else
            figures.SetApproximate(place, (double)exact.Value!.Value, Math.Abs((double)exact.Value.Value) * ApproximateFigures.Unit);
    }

    /// <summary>Whether rounding cannot overflow.</summary>
    private static bool IsReadable(decimal figure) => Figures.IsInRange(figure);

    /// <summary>An end of the domain, or of what fits where that is narrower; what lies beyond takes the way of decimals.</summary>
    private static long EndOf(decimal? end, long widest) => end is { } set && Billionths.TryOf(set, out var billionths) ? billionths : widest;

    private static NotAssessedReason ReasonOf(FigureMark mark) => mark switch
    {
        FigureMark.Missing => NotAssessedReason.Missing,
        FigureMark.NotApplicable => NotAssessedReason.NotApplicable,
        _ => NotAssessedReason.Inconsistent,
    };
}
