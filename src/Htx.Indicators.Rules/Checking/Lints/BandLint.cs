namespace Htx.Indicators.Rules;

/// <summary>
/// Bands whose points fall and then rise again: both a poor and a good figure would earn more than one between. The other way round,
/// points rise to what is best and fall beyond it, as for a ratio that can be too high.
/// </summary>
internal static class BandLint
{
    public static void Look(Scorecard scorecard, SourceNode root, DefectList defects)
    {
        var groups = RuleSetNodes.Find(root, ScorecardReader.RootKey)!.Children;
        foreach (var (group, node) in scorecard.Groups.Zip(groups))
        {
            foreach (var (criterion, inner) in group.Criteria.Zip(RuleSetNodes.Find(node, "criteria")!.Children))
                Look(criterion, inner, defects);
        }
    }

    private static void Look(Criterion criterion, SourceNode node, DefectList defects)
    {
        decimal[] points = [.. criterion.Bands.Select(band => band.Points)];
        if (FindValley(points) is not { } low || IsNoted(criterion, points[low]))
            return;
        var band = RuleSetNodes.Find(node, "bands")!.Children[low];
        defects.Add(LintDefects.PointsFallAndRise, RuleSetNodes.Find(band, "points")!, criterion.Id, Phrases.Number(points[..low].Max()), Phrases.Number(points[low]), Phrases.Number(points[low + 1]));
    }

    /// <summary>The last band before points rise that fell already; null where they never do.</summary>
    private static int? FindValley(decimal[] points)
    {
        var hasFallen = false;
        for (var i = 1; i < points.Length; i++)
        {
            if (hasFallen && points[i] > points[i - 1])
                return i - 1;
            hasFallen |= points[i] < points[i - 1];
        }

        return null;
    }

    private static bool IsNoted(Criterion criterion, decimal points) =>
        criterion.Notes is { } notes && Quote.Of(notes).Figures.Any(figure => figure.Counted is null && figure.Value == points);
}
