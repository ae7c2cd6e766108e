namespace Htx.Indicators.Rules;

/// <summary>
/// “Hoặc” between what must all be met, and “và” between two numbers of which one is enough. Without numbers “và” tells nothing: it
/// also stands in the list of what is counted, in a quote of which one part is enough.
/// </summary>
internal sealed class PartRuleLint : Lint
{
    private const string Or = "hoặc";
    private const string And = "và";

    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        foreach (var item in looked.RuleSet.Items.Where(item => item.IsComposite))
        {
            var quote = Quote.Of(item.Basis.Quote);
            var places = QuotedPart.FindAll(quote, item, looked.RuleSet);
            if (item.Rule == PartRule.AllOf && AreJoined(quote, places, Or) && !IsNoted(item, Or))
                Warn(looked, item, Or, "allOf", "anyOf");
            else if (item.Rule == PartRule.AnyOf && !quote.HasWord(Or, "trong") && AreJoined(quote, [.. places.Where(place => place.IsNumber)], And) && !IsNoted(item, And))
                Warn(looked, item, And, "anyOf", "allOf");
        }
    }

    private static void Warn(LintedRuleSet looked, ContentItem item, string word, string key, string mend) =>
        looked.Warn(LintDefects.OtherPartRule, RuleSetNodes.Find(looked.Nodes.Of(item), key)!, word, key, mend);

    private static bool AreJoined(Quote quote, IReadOnlyList<QuotedPart> places, string word) =>
        places.Zip(places.Skip(1)).Any(pair => quote.IsJoined(pair.First.End, pair.Second.Start, word));

    private static bool IsNoted(ContentItem item, string word) => item.Notes is { } notes && Quote.Of(notes).HasWord(word);
}
