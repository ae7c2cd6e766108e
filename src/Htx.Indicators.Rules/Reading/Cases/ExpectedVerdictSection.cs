namespace Htx.Indicators.Rules;

/// <summary>Reads what a case expects of content items.</summary>
internal sealed class ExpectedVerdictSection(RuleSet ruleSet, string fileName, DefectList defects)
{
    private readonly HashSet<string> items = [.. ruleSet.Items.Select(item => item.Id)];

    public IReadOnlyList<ExpectedVerdict> Read(ObjectReader expect)
    {
        var verdicts = new List<ExpectedVerdict>();
        foreach (var node in expect.Node.Children)
        {
            if (!items.Contains(node.Key!))
                defects.AddAtKey(CaseDefects.UnknownItem, node, ruleSet.Id, Phrases.Short(node.Key!), defects.Suggest(node.Key!, items));
            if (expect.Text(node) is not { } text)
                continue;
            if (ClassificationWords.TryParse(text, out var classification))
                verdicts.Add(new(node.Key!, classification.Value, defects.PlaceOf(node, fileName)));
            else
                defects.Add(FormatDefects.NotOneOf, node, Phrases.Short(node.Key!), Phrases.Short(text), Phrases.DidYouMean(text, Words));
        }

        return verdicts;
    }

    public static IReadOnlyCollection<string> Words { get; } = [.. Enum.GetValues<Classification>().Select(classification => classification.ToText()).Reverse()];
}
