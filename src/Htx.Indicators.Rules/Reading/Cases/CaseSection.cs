using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Reads the cases one by one and holds them against their rule set.</summary>
internal sealed class CaseSection(RuleSet ruleSet, string fileName, DefectList defects)
{
    private readonly Dictionary<string, SourceNode> sentences = new(StringComparer.Ordinal);
    private readonly string[] items = [.. ruleSet.Items.Select(item => item.Id)];

    /// <summary>Reads one; null when it has errors.</summary>
    public RuleCase? Read(SourceNode node)
    {
        var errorsBefore = defects.ErrorCount;
        if (ObjectReader.Of(node, defects) is not { } reader)
            return null;
        var sentence = reader.RequireText("case");
        IndicatorSection.RefuseRepeated(sentence, reader.Find("case"), sentences, Phrases.Case, defects);
        var source = reader.RequireText("source");
        var asOf = reader.FindDay("asOf") ?? ruleSet.InForce.From ?? new DateOnly(2000, 1, 1);
        var values = ObservationSection.ReadAll(reader.RequireObject("values"), defects, [ruleSet.Measures]);
        var expected = ReadExpected(reader.RequireObject("expect"));
        reader.RefuseOthers();
        if (defects.ErrorCount > errorsBefore)
            return null;
        var subject = new Subject(string.Create(CultureInfo.InvariantCulture, $"case-{sentences.Count}"), sentence!);
        return new(sentence!, source!, new(subject, asOf, values, source), expected);
    }

    private List<ExpectedVerdict> ReadExpected(ObjectReader? expect)
    {
        var verdicts = new List<ExpectedVerdict>();
        if (expect is null)
            return verdicts;
        if (expect.Node.Children.Count == 0)
            defects.Add(FormatDefects.TooFew, expect.Node, "expect", 1);
        foreach (var node in expect.Node.Children)
        {
            if (!items.Contains(node.Key))
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

    /// <summary>The words there are for a verdict, the best first.</summary>
    internal static IReadOnlyCollection<string> Words { get; } = [.. Enum.GetValues<Classification>().Select(classification => classification.ToText()).Reverse()];
}
