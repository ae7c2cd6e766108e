namespace Htx.Indicators.Rules;

/// <summary>
/// Shows what parts that judge one and the same figure come to together. Between two neighbouring points of their targets nothing
/// changes, so that a figure of each stretch says all there is to say.
/// </summary>
internal static class SharedFigureProof
{
    /// <summary>What an item can be by the figures that several of its parts share; null where those leave it open.</summary>
    /// <param name="rule">How the parts make up the item.</param>
    /// <param name="parts">All parts of the item.</param>
    /// <param name="classification">What decides only when all parts are so, or better, or worse: for “all of them” đạt, for “one of them” chưa đạt.</param>
    public static Possibility? Of(PartRule rule, IReadOnlyList<PartProof> parts, Classification classification)
    {
        foreach (var group in parts.Select(part => part.Scene).Where(IsJudgedByNumbers).GroupBy(scene => scene.Measure.Id, StringComparer.Ordinal))
        {
            PartScene[] scenes = [.. group];
            var figures = FiguresOf(scenes).Where(figure => Suits(Judge(rule, scenes, figure), rule, classification));
            if (!figures.Any())
                return Possibility.None(classification, ProofPhrases.NeverTogether(scenes[0].Measure));
            if (scenes.Length == parts.Count)
                return OfAll(rule, scenes, classification);
        }

        return null;
    }

    /// <summary>Where all parts share the figure, it alone decides.</summary>
    private static Possibility? OfAll(PartRule rule, PartScene[] scenes, Classification classification)
    {
        decimal[] figures = [.. FiguresOf(scenes).Where(figure => Judge(rule, scenes, figure) == classification)];
        if (figures.Length == 0)
            return Possibility.None(classification, ProofPhrases.NeverTogether(scenes[0].Measure));
        // A formula may not come to every figure of its range.
        return scenes[0].Measure is { Formula: null, Id: var id } ? Possibility.By(classification, new Dictionary<string, decimal> { [id] = figures[0] }) : null;
    }

    private static bool IsJudgedByNumbers(PartScene scene) => scene.Figures is not null && !scene.Form.ThresholdMeasures.Any();

    /// <summary>The ends of the range, and the figures around every point.</summary>
    private static IEnumerable<decimal> FiguresOf(PartScene[] scenes)
    {
        var range = scenes[0].Figures!.Value;
        var points = scenes.SelectMany(scene => new[] { scene.Form.Met, scene.Form.Exceeded }).OfType<Cut>().Select(cut => cut.Threshold.Offset).Distinct();
        return points.SelectMany(point => BoundaryProof.FiguresAround(point, range)).Append(range.Min).Append(range.Max);
    }

    private static Classification Judge(PartRule rule, PartScene[] scenes, decimal figure)
    {
        var judged = scenes.Select(scene => scene.Form.Classify(figure, scene.Form.Met.Threshold.Offset, (scene.Form.Exceeded ?? scene.Form.Met).Threshold.Offset));
        return rule == PartRule.AllOf ? judged.Min() : judged.Max();
    }

    private static bool Suits(Classification judged, PartRule rule, Classification classification) =>
        rule == PartRule.AllOf ? judged >= classification : judged <= classification;
}
