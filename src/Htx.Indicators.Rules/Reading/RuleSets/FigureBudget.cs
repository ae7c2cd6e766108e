namespace Htx.Indicators.Rules;

/// <summary>
/// What the verdicts of one file may make reports print together. Every explanation names the given figures behind it, prints its
/// formula and repeats its unit, so that a thousand targets over a thousand figures each would make a report of a gigabyte out of a
/// small file.
/// </summary>
internal sealed class FigureBudget(Func<string, Measure?> measureOf)
{
    /// <summary>The most characters; a rule set of 1 100 targets like those of this repository has some 200 000.</summary>
    public const int Most = 400_000;

    /// <summary>What a token of a formula comes to, with a figure put in its place.</summary>
    private const int PerToken = 10;

    /// <summary>How often a unit is repeated: at the figure, at the target, at what lies between.</summary>
    private const int PerUnit = 4;

    private readonly Dictionary<string, int> weights = new(StringComparer.Ordinal);
    private int taken;

    /// <summary>Takes what is judged by some measures; what is too much is a defect, and only the first.</summary>
    /// <param name="measureIds">The measure that is judged, and those it is compared with.</param>
    /// <param name="place">Where it is judged.</param>
    /// <param name="defects">Takes the defect.</param>
    public void Take(IEnumerable<string> measureIds, SourceNode place, DefectList defects)
    {
        if (taken > Most)
            return;
        foreach (var id in measureIds)
            taken += WeightOf(id);
        if (taken > Most)
        {
            defects.Add(FormatDefects.TooLarge, place, Phrases.Count(
                Most,
                "ký tự của công thức, tên và đơn vị tính các số liệu đứng sau mọi mục tiêu, tiêu chí",
                "characters of formulas, titles and units of the figures behind all targets and criteria"));
        }
    }

    private int WeightOf(string id)
    {
        if (weights.TryGetValue(id, out var known))
            return known;
        var measure = measureOf(id);
        var weight = ((measure?.Formula?.Tokens.Count ?? 0) * PerToken) + ((measure?.Unit?.Length ?? 0) * PerUnit) + SumOfTitles(id);
        weights.Add(id, weight);
        return weight;
    }

    /// <summary>The titles of the given measures that a figure comes from; also where formulas refer to each other in a circle.</summary>
    private int SumOfTitles(string id)
    {
        var (sum, seen, pending) = (0, new HashSet<string>(StringComparer.Ordinal), new Stack<string>([id]));
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next) || measureOf(next) is not { } measure)
                continue;
            sum += measure.Formula is null ? measure.Title.Length : 0;
            foreach (var reference in measure.Formula?.References ?? [])
                pending.Push(reference);
        }

        return sum;
    }
}
