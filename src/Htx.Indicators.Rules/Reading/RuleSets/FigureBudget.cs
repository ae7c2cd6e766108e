namespace Htx.Indicators.Rules;

/// <summary>
/// What the verdicts of one file may rest on together. Every explanation names the given figures behind it and prints its formula,
/// so that a thousand targets over a thousand figures each would make a report of a gigabyte out of a small file.
/// </summary>
internal sealed class FigureBudget(Func<string, Formula?> formulaOf)
{
    /// <summary>The most given figures behind all targets and criteria, and signs of the formulas they print.</summary>
    public const int Most = 10_000;

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
        taken += measureIds.Sum(WeightOf);
        if (taken > Most)
        {
            defects.Add(FormatDefects.TooLarge, place, new Phrase(
                $"{Numbers.Format(Most)} số liệu và thành phần công thức đứng sau mọi mục tiêu, tiêu chí",
                $"{Numbers.Format(Most, Language.English)} figures and tokens of formulas behind all targets and criteria"));
        }
    }

    private int WeightOf(string id)
    {
        if (!weights.TryGetValue(id, out var weight))
            weights.Add(id, weight = (formulaOf(id)?.Tokens.Count ?? 0) + CountSources(id));
        return weight;
    }

    /// <summary>How many given measures a figure comes from; also where formulas refer to each other in a circle.</summary>
    private int CountSources(string id)
    {
        var (sources, seen, pending) = (0, new HashSet<string>(StringComparer.Ordinal), new Stack<string>([id]));
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            var formula = formulaOf(next);
            sources += formula is null ? 1 : 0;
            foreach (var reference in formula?.References ?? [])
                pending.Push(reference);
        }

        return sources;
    }
}
