namespace Htx.Indicators.Rules;

/// <summary>What every measure of a document can be, whatever the figures that are given.</summary>
internal sealed class MeasureRanges
{
    /// <summary>Half a step: what a computed figure may lie outside its domain before it is rounded.</summary>
    private const decimal Rounding = FigureRange.FinestStep / 2;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly FormulaValues values = new();

    public MeasureRanges(MeasureTable measures)
    {
        Measures = measures;
        foreach (var measure in measures)
        {
            if (measure.Formula is not null)
                continue;
            values.Add(measure);
            entries.Add(measure.Id, new(null, FigureRange.OfSource(measure.Domain), FigureRange.Of(measure.Domain), new([measure.Id], [], []), null));
        }

        foreach (var measure in measures.Computed)
        {
            values.Add(measure);
            entries.Add(measure.Id, Compute(measure));
        }
    }

    public MeasureTable Measures { get; }

    /// <summary>What the formula of a measure gives before it is held against the domain; null without a formula.</summary>
    public FormulaReach? ReachOf(string id) => entries[id].Reach;

    /// <summary>The same as a range; null without a formula, and where it never gives a figure.</summary>
    public FigureRange? ComputedOf(string id) => entries[id].Computed;

    /// <summary>The figures of a measure that can be judged; null when there is none.</summary>
    public FigureRange? FiguresOf(string id) => entries[id].Figures;

    /// <summary>What a measure is computed from; null when that is too much to look through.</summary>
    public FigureSources? SourcesOf(string id) => entries[id].Sources;

    private Entry Compute(Measure measure)
    {
        var formula = measure.Formula!;
        var value = values.Of(formula.Root);
        var range = RangeArithmetic.Of(formula.Root, id => entries[id].Usable, node => values.RangeOf(values.Of(node)));
        var sources = formula.References.Count <= FigureSources.Most ? FigureSources.Join(formula.References.Select(SourcesOf))?.With(measure.Id) : null;
        return new(range, Usable(range, measure.Domain), range?.Within(measure.Domain), sources?.Count <= FigureSources.Most ? sources : null, FormulaReach.Of(range, values.SourcesOf(value)));
    }

    /// <summary>What other formulas get to see: the figure before it is rounded, where its rounded form lies in the domain.</summary>
    private static FigureRange? Usable(FigureRange? reach, FigureDomain domain)
    {
        if (reach is not { } range)
            return null;
        var admitted = FigureRange.OfSource(domain);
        var (min, max) = (Math.Max(range.Min, admitted.Min - Rounding), Math.Min(range.Max, admitted.Max + Rounding));
        return min > max ? null : new(min, max, range.WholeOnly);
    }

    private sealed record Entry(FigureRange? Computed, FigureRange? Usable, FigureRange? Figures, FigureSources? Sources, FormulaReach? Reach);
}
