namespace Htx.Indicators.Rules;

/// <summary>One part with all it is judged by: what its figure and its thresholds can be, and how given figures are judged.</summary>
internal sealed class PartScene
{
    private readonly MeasureRanges ranges;

    public PartScene(ItemPart part, MeasureRanges ranges)
        : this(part, part.Target.Form, ranges)
    {
    }

    private PartScene(ItemPart part, NormalForm form, MeasureRanges ranges)
    {
        (Part, Form, this.ranges) = (part, form, ranges);
        Measure = ranges.Measures[part.MeasureId];
        Sources = FigureSources.Join(Form.ThresholdMeasures.Prepend(part.MeasureId).Select(ranges.SourcesOf));
        StepsToJudge = 1 + (Sources?.Computed.Sum(id => ranges.Measures[id].Formula!.Tokens.Count) ?? 0);
    }

    public ItemPart Part { get; }

    public NormalForm Form { get; }

    public Measure Measure { get; }

    /// <summary>What is given to judge the part; null when that is too much to look through.</summary>
    public FigureSources? Sources { get; }

    /// <summary>What one judgement costs: a step for each token of the formulas on the way.</summary>
    public int StepsToJudge { get; }

    /// <summary>The figures that can be judged; null when there is none.</summary>
    public FigureRange? Figures => ranges.FiguresOf(Part.MeasureId);

    /// <summary>Whether the part is judged whatever the figures given: nothing has to be computed, and the cuts are in order.</summary>
    public bool IsAlwaysJudged => Sources is { Computed.Count: 0 } && Order() is CutOrder.OneCut or CutOrder.Always;

    /// <summary>What the formula of the measure can give; null when it has none or gives no figure.</summary>
    public FigureRange? FormulaRange => ranges.ComputedOf(Measure.Id);

    /// <summary>The same, and how sure that is.</summary>
    public FormulaReach? Reach => ranges.ReachOf(Measure.Id);

    /// <summary>The same figure where it is đạt just on a piece of the figures, and vượt above.</summary>
    public PartScene Within(FigurePiece piece) => new(
        Part, new(Direction.HigherIsBetter, new(Threshold.Of(piece.From), isClosed: true), new Cut(Threshold.Of(piece.To), isClosed: false)), ranges);

    /// <summary>What a given measure can be.</summary>
    public FigureRange RangeOf(string given) => FigureRange.Of(ranges.Measures[given].Domain);

    /// <summary>What a threshold can be in numbers; null when its measure never has a figure.</summary>
    public FigureRange? RangeOf(Threshold threshold)
    {
        if (threshold.MeasureId is not { } id)
            return FigureRange.Of(threshold.Offset);
        if (ranges.FiguresOf(id) is not { } figures)
            return null;
        // The magnitude of a figure bends at zero, else a threshold is straight.
        decimal[] ends = [threshold.Resolve(figures.Min), threshold.Resolve(figures.Max), threshold.Resolve(Math.Clamp(0, figures.Min, figures.Max))];
        return new(ends.Min(), ends.Max(), WholeOnly: false);
    }

    /// <summary>Whether the cuts are in order.</summary>
    public CutOrder Order()
    {
        if (Form.Exceeded is not { } exceeded)
            return CutOrder.OneCut;
        if (!Form.ThresholdMeasures.Any())
            return CutOrder.Always;
        bool[] answers = [.. PairsOfEnds(Form.Met.Threshold, exceeded.Threshold).Select(pair => Form.AreOrdered(pair.Met, pair.Exceeded))];
        return answers.All(answer => answer) && answers.Length > 0 ? CutOrder.Always
            : answers.Any(answer => answer) ? CutOrder.DependsOnFigures
            : CutOrder.Never;
    }

    /// <summary>Judges given figures as an evaluation does; the classification is null where it would be “chưa đánh giá”.</summary>
    public (Classification? Classification, decimal? Figure) Judge(IReadOnlyDictionary<string, decimal> given)
    {
        var raw = Compute(given);
        var (metAt, exceededAt) = (Resolve(Form.Met, raw), Form.Exceeded is { } cut ? Resolve(cut, raw) : 0);
        var figure = Find(Part.MeasureId, raw);
        return figure is { } value && metAt is { } met && exceededAt is { } exceeded && Form.AreOrdered(met, exceeded)
            ? (Form.Classify(value, met, exceeded), value)
            : (null, figure);
    }

    /// <summary>The figure of a measure when others are given; null when it has none that can be judged.</summary>
    public decimal? FigureOf(string id, IReadOnlyDictionary<string, decimal> given) => Find(id, Compute(given));

    /// <summary>The given figures and those that can be computed of them, before they are rounded.</summary>
    private Dictionary<string, decimal> Compute(IReadOnlyDictionary<string, decimal> given)
    {
        var raw = new Dictionary<string, decimal>(given, StringComparer.Ordinal);
        foreach (var id in Sources!.Computed)
        {
            var measure = ranges.Measures[id];
            var computed = RangeArithmetic.Of(measure.Formula!.Root, used => raw.TryGetValue(used, out var figure) ? FigureRange.Of(figure) : null);
            // What cannot be judged is of no use further on either.
            if (computed is { Min: var figure } && measure.Domain.Contains(Htx.Indicators.Figures.Round(figure)))
                raw.Add(id, figure);
        }

        return raw;
    }

    private static decimal? Find(string id, Dictionary<string, decimal> raw) =>
        raw.TryGetValue(id, out var figure) ? Htx.Indicators.Figures.Round(figure) : null;

    private static decimal? Resolve(Cut cut, Dictionary<string, decimal> raw) => cut.Threshold.MeasureId is not { } id
        ? cut.Threshold.Offset
        : Find(id, raw) is { } figure ? cut.Threshold.Resolve(figure) : null;

    /// <summary>The extreme pairs that two thresholds can be; of one measure they go together.</summary>
    private IEnumerable<(decimal Met, decimal Exceeded)> PairsOfEnds(Threshold met, Threshold exceeded)
    {
        if (met.MeasureId is { } id && met.MeasureId == exceeded.MeasureId)
        {
            return ranges.FiguresOf(id) is { } figures
                ? new[] { figures.Min, figures.Max, Math.Clamp(0, figures.Min, figures.Max) }.Select(figure => (met.Resolve(figure), exceeded.Resolve(figure)))
                : [];
        }

        return RangeOf(met) is { } one && RangeOf(exceeded) is { } other
            ? [(one.Min, other.Min), (one.Min, other.Max), (one.Max, other.Min), (one.Max, other.Max)]
            : [];
    }
}
