namespace Htx.Indicators.Rules;

/// <summary>
/// Looks for figures that lead to a classification: it starts from round figures, changes one after the other, and closes in between
/// two that lead to less and to more. What it finds was judged; that it finds nothing proves nothing.
/// </summary>
internal sealed class ExampleSearch
{
    /// <summary>Steps of arithmetic that judging may cost in a whole rule set; a large one is not looked through to its end.</summary>
    private const int MostSteps = 200_000;

    private const int Rounds = 3;
    private static readonly decimal[] Starts = [100, 1, 0, 10, 1_000_000];
    private static readonly decimal[] Round = [0, 1, 2, 5, 10, 50, 99, 100, 1_000, 1_000_000, -1, -100, -1_000_000];

    private int steps;

    /// <summary>Whether it has given up for the rest of the rule set.</summary>
    public bool IsExhausted => steps >= MostSteps;

    /// <summary>Figures by the ids of given measures; null when none were found.</summary>
    public IReadOnlyDictionary<string, decimal>? Find(PartScene scene, Classification goal)
    {
        if (scene.Sources is not { } sources)
            return null;
        // Only where a round figure does not do: of most targets it does.
        var candidates = new Lazy<Dictionary<string, decimal[]>>(() => CandidatesOf(scene, sources));
        foreach (var start in Starts.TakeWhile(_ => !IsExhausted))
        {
            var figures = sources.Given.ToDictionary(id => id, id => Nearest(scene.RangeOf(id), start), StringComparer.Ordinal);
            if (Reaches(scene, figures, goal) || Climb(scene, figures, candidates.Value, goal))
                return figures;
        }

        return null;
    }

    /// <summary>Changes figures one after the other until the goal is reached.</summary>
    private bool Climb(PartScene scene, Dictionary<string, decimal> figures, Dictionary<string, decimal[]> candidates, Classification goal)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (id, values) in candidates)
            {
                if (IsExhausted)
                    return false;
                if (Try(scene, figures, id, values, goal))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Tries the candidates for one figure, then what lies between two of them on either side of the goal; leaves the nearest in place.</summary>
    private bool Try(PartScene scene, Dictionary<string, decimal> figures, string id, decimal[] values, Classification goal)
    {
        (decimal Value, Classification Classification)? last = null;
        var (nearest, distance) = (figures[id], decimal.MaxValue);
        foreach (var value in values)
        {
            figures[id] = value;
            var (classification, figure) = Judge(scene, figures);
            if (classification == goal)
                return true;
            if (classification is { } now)
            {
                if (last is { } before && before.Classification < goal != now < goal && CloseIn(scene, figures, id, (before.Value, value), before.Classification < goal, goal))
                    return true;
                last = (value, now);
            }

            if (figure is { } judged && Distance(judged, scene) < distance)
                (nearest, distance) = (value, Distance(judged, scene));
        }

        figures[id] = nearest;
        return false;
    }

    /// <summary>Halves the way between a figure that leads to less than the goal and one that leads to more.</summary>
    private bool CloseIn(PartScene scene, Dictionary<string, decimal> figures, string id, (decimal Low, decimal High) between, bool lowIsBelow, Classification goal)
    {
        var (low, high) = between;
        var step = scene.RangeOf(id).Step;
        while (high - low > step && !IsExhausted)
        {
            var middle = low + (decimal.Floor((high - low) / 2 / step) * step);
            figures[id] = middle;
            var (classification, _) = Judge(scene, figures);
            if (classification == goal)
                return true;
            if (classification is not { } now)
                return false;
            (low, high) = now < goal == lowIsBelow ? (middle, high) : (low, middle);
        }

        return false;
    }

    private bool Reaches(PartScene scene, Dictionary<string, decimal> figures, Classification goal) => Judge(scene, figures).Classification == goal;

    private (Classification? Classification, decimal? Figure) Judge(PartScene scene, Dictionary<string, decimal> figures)
    {
        steps += scene.StepsToJudge;
        return scene.Judge(figures);
    }

    private static decimal Distance(decimal figure, PartScene scene) =>
        Math.Abs(figure - (scene.Form.Met.Threshold.Number ?? (scene.Figures is { } range ? Nearest(range, 0) : 0)));

    private Dictionary<string, decimal[]> CandidatesOf(PartScene scene, FigureSources sources)
    {
        steps += sources.Given.Count * Round.Length;
        return sources.Given.ToDictionary(id => id, id => CandidatesFor(scene, id), StringComparer.Ordinal);
    }

    /// <summary>Round figures, the ends of the range, and the numbers of the target with those beside them.</summary>
    private static decimal[] CandidatesFor(PartScene scene, string id)
    {
        var range = scene.RangeOf(id);
        decimal[] cuts = [.. new[] { scene.Form.Met, scene.Form.Exceeded }.OfType<Cut>().Select(cut => cut.Threshold.Offset)];
        return
        [
            .. Round.Concat(cuts).Concat([range.Min, range.Max])
                .SelectMany(value => new[] { value - range.Step, value, value + range.Step })
                .Select(value => Nearest(range, value))
                .Distinct().Order(),
        ];
    }

    private static decimal Nearest(FigureRange range, decimal figure) => Math.Clamp(range.WholeOnly ? decimal.Round(figure) : figure, range.Min, range.Max);
}
