namespace Htx.Indicators.Rules;

/// <summary>Lists the points of a target with what the figures around them give.</summary>
internal static class BoundaryProof
{
    /// <param name="scene">The part.</param>
    /// <param name="classifications">What can occur; its examples give figures to the measures that points are taken from.</param>
    public static IReadOnlyList<Boundary> Of(PartScene scene, IReadOnlyList<Possibility> classifications)
    {
        var assumed = Assumed(scene, classifications);
        Threshold[] thresholds = [.. new[] { scene.Form.Met, scene.Form.Exceeded }.OfType<Cut>().Select(cut => cut.Threshold)];
        if (scene.Figures is not { } figures || thresholds.Any(threshold => threshold.MeasureId is { } id && !assumed.ContainsKey(id)))
            return [];
        decimal[] points = [.. thresholds.Select(threshold => Resolve(threshold, assumed))];
        var (metAt, exceededAt) = (points[0], points[^1]);
        if (!scene.Form.AreOrdered(metAt, exceededAt))
            return [];
        return
        [
            .. points.Distinct().Order().Select(point => new Boundary(
                point, [.. FiguresAround(point, figures).Select(figure => new BoundaryFigure(figure, scene.Form.Classify(figure, metAt, exceededAt)))], assumed)),
        ];
    }

    /// <summary>Figures for the measures that the points are taken from, of the first example there is.</summary>
    private static Dictionary<string, decimal> Assumed(PartScene scene, IReadOnlyList<Possibility> classifications)
    {
        var example = classifications.FirstOrDefault(possibility => possibility.Classification == Classification.Met && possibility.Example is not null)?.Example
            ?? classifications.FirstOrDefault(possibility => possibility.Example is not null)?.Example;
        var assumed = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var id in example is null ? [] : scene.Form.ThresholdMeasures)
        {
            if (scene.FigureOf(id, example!) is { } figure)
                assumed.Add(id, figure);
        }

        return assumed;
    }

    private static decimal Resolve(Threshold threshold, Dictionary<string, decimal> assumed) =>
        threshold.MeasureId is { } id ? threshold.Resolve(assumed[id]) : threshold.Offset;

    /// <summary>The figure before a point, the point, the figure after it: those of them that the measure can have.</summary>
    private static IEnumerable<decimal> FiguresAround(decimal point, FigureRange figures)
    {
        decimal[] around = figures.WholeOnly && !decimal.IsInteger(point)
            ? [decimal.Floor(point), decimal.Ceiling(point)]
            : [point - figures.Step, point, point + figures.Step];
        return around.Where(figure => figure >= figures.Min && figure <= figures.Max);
    }
}
