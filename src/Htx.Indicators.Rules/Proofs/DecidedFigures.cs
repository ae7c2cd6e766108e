namespace Htx.Indicators.Rules;

/// <summary>The figures of a range on which one of several conditions holds: those up to one, and those from another on.</summary>
internal sealed class DecidedFigures(FigureRange figures)
{
    private decimal last = figures.Min - figures.Step;
    private decimal first = figures.Max + figures.Step;

    /// <summary>Whether a condition holds whatever the figure.</summary>
    public bool AreAll => last + figures.Step >= first;

    /// <summary>Adds the figures on which a condition holds; false where those before it hold on all of them.</summary>
    public bool Add(NormalForm form)
    {
        var (point, isClosed) = (form.Met.Threshold.Offset, form.Met.IsClosed);
        if (form.Direction == Direction.HigherIsBetter)
        {
            var from = figures.NextFrom(isClosed ? point : LastTo(point) + figures.Step);
            var isNew = !AreAll && from < first;
            first = Math.Min(first, from);
            return isNew;
        }

        var to = figures.LastTo(isClosed ? point : NextFrom(point) - figures.Step);
        var goesFurther = !AreAll && to > last;
        last = Math.Max(last, to);
        return goesFurther;
    }

    private decimal LastTo(decimal point) => figures.WholeOnly ? decimal.Floor(point) : point;

    private decimal NextFrom(decimal point) => figures.WholeOnly ? decimal.Ceiling(point) : point;
}
