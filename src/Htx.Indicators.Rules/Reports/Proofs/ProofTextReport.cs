namespace Htx.Indicators.Rules;

/// <summary>What is proven of a rule set as plain text: for each item what it can lead to, and what the figures at each of its boundaries give.</summary>
public static class ProofTextReport
{
    /// <summary>The report line by line, in pieces that say what they are, for showing it in colours.</summary>
    public static IEnumerable<IReadOnlyList<ReportSpan>> Lines(RuleSetProof proof, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var words = new ProofWords(proof.RuleSet, language);
        foreach (var item in proof.Items)
        {
            yield return [new($"  {item.Item.Id} ", ReportStyle.Strong), new(item.Item.Title, ReportStyle.Plain)];
            if (item.Item.IsComposite)
                yield return [new("    ", ReportStyle.Plain), .. Outcomes(item.Classifications, words)];
            foreach (var part in item.Parts)
            {
                foreach (var line in Lines(part, item.Item.IsComposite, words))
                    yield return line;
            }
        }
    }

    private static IEnumerable<IReadOnlyList<ReportSpan>> Lines(PartProof part, bool isOneOfMany, ProofWords words)
    {
        var indent = isOneOfMany ? "      " : "    ";
        if (isOneOfMany)
            yield return [new($"    – {part.Part.Title}", ReportStyle.Plain)];
        yield return [new($"{indent}{words.Target(part)}. {words.Figures(part)}", ReportStyle.Plain)];
        if (words.Order(part.Cuts) is { } order)
            yield return [new(indent + order, ReportStyle.Plain)];
        yield return [new(indent, ReportStyle.Plain), .. Outcomes(part.Classifications, words)];
        foreach (var boundary in part.Boundaries)
        {
            yield return
            [
                new(indent + words.Assumed(boundary), ReportStyle.Quiet),
                .. boundary.IsReachable ? [] : new ReportSpan[] { new(words.Unreachable(part.Measure, boundary), ReportStyle.Plain) },
                .. boundary.Figures.SelectMany((figure, index) => new ReportSpan[]
                {
                    new((index == 0 ? "" : "; ") + words.Figure(part.Measure, figure.Figure) + " → ", ReportStyle.Plain),
                    new(figure.Classification.ToText(words.Language), ReportWords.StyleOf(figure.Classification)),
                }),
            ];
        }
    }

    /// <summary>“có thể chưa đạt, đạt; không thể vượt (…)”.</summary>
    private static IEnumerable<ReportSpan> Outcomes(IReadOnlyList<Possibility> classifications, ProofWords words)
    {
        var isFirst = true;
        foreach (var group in classifications.GroupBy(possibility => (possibility.CanOccur, Why: possibility.Why(words.Language))))
        {
            yield return new((isFirst ? "" : "; ") + words.CanOccur(group.Key.CanOccur) + " ", ReportStyle.Plain);
            isFirst = false;
            var isFirstOfGroup = true;
            foreach (var possibility in group)
            {
                if (!isFirstOfGroup)
                    yield return new(", ", ReportStyle.Plain);
                isFirstOfGroup = false;
                yield return new(possibility.Classification.ToText(words.Language), ReportWords.StyleOf(possibility.Classification));
            }

            if (group.Key.Why is { } why)
                yield return new($" ({why})", ReportStyle.Quiet);
        }
    }
}
