namespace Htx.Indicators.Rules;

/// <summary>What every measure of a document can be, whatever the figures that are given.</summary>
internal sealed class MeasureRanges
{
    /// <summary>Half a step: what a computed figure may lie outside its domain before it is rounded.</summary>
    private const decimal Rounding = FigureRange.FinestStep / 2;

    /// <summary>Nothing is looked for among more figures than this.</summary>
    private const int MostSources = 32;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public MeasureRanges(MeasureTable measures)
    {
        Measures = measures;
        foreach (var measure in measures)
        {
            if (measure.Formula is null)
                entries.Add(measure.Id, new(null, FigureRange.OfSource(measure.Domain), FigureRange.Of(measure.Domain), new([measure.Id], [], [])));
        }

        foreach (var measure in measures.Computed)
            entries.Add(measure.Id, Compute(measure));
    }

    public MeasureTable Measures { get; }

    /// <summary>What the formula of a measure gives before it is held against the domain; null without a formula, and where it never gives a figure.</summary>
    public FigureRange? ReachOf(string id) => entries[id].Reach;

    /// <summary>The figures of a measure that can be judged; null when there is none.</summary>
    public FigureRange? FiguresOf(string id) => entries[id].Figures;

    /// <summary>What a measure is computed from; null when that is too much to look through.</summary>
    public FigureSources? SourcesOf(string id) => entries[id].Sources;

    private Entry Compute(Measure measure)
    {
        var formula = measure.Formula!;
        var reach = RangeArithmetic.Of(formula.Root, id => entries[id].Usable);
        var sources = formula.References.Count <= MostSources ? FigureSources.Join(UsedBy(formula))?.With(measure.Id) : null;
        return new(reach, Usable(reach, measure.Domain), reach?.Within(measure.Domain), sources?.Count <= MostSources ? sources : null);
    }

    /// <summary>The sources of each measure in a formula, twice where it stands there more than once.</summary>
    private IEnumerable<FigureSources?> UsedBy(Formula formula) =>
        from use in formula.Tokens.Where(token => token.Kind == FormulaTokenKind.Measure).CountBy(token => token.Text)
        from source in Enumerable.Repeat(entries[use.Key].Sources, Math.Min(use.Value, 2))
        select source;

    /// <summary>What other formulas get to see: the figure before it is rounded, where its rounded form lies in the domain.</summary>
    private static FigureRange? Usable(FigureRange? reach, FigureDomain domain)
    {
        if (reach is not { } range)
            return null;
        var admitted = FigureRange.OfSource(domain);
        var (min, max) = (Math.Max(range.Min, admitted.Min - Rounding), Math.Min(range.Max, admitted.Max + Rounding));
        return min > max ? null : new(min, max, range.WholeOnly);
    }

    private sealed record Entry(FigureRange? Reach, FigureRange? Usable, FigureRange? Figures, FigureSources? Sources);
}
