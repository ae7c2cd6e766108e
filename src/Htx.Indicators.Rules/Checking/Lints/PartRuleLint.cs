namespace Htx.Indicators.Rules;

/// <summary>
/// “Hoặc” between what must all be met, and “và” between two numbers, or “đồng thời”, of which one is enough. Without numbers “và” tells nothing: it
/// also stands in the list of what is counted, in a quote of which one part is enough. A list of points joined by “;” may be one to choose from.
/// </summary>
internal sealed class PartRuleLint : ItemLint
{
    private const string Or = "hoặc";
    private const string And = "và";
    private const string AtOnce = "đồng thời";

    public override void Look(LintedItem looked)
    {
        if (!looked.Item.IsComposite)
            return;
        if (looked.Item.Rule == PartRule.AllOf && IsSaid(looked, Or) && AreJoined(looked.Quote, PlacesOf(looked), Or))
            Warn(looked, Or, "allOf", "anyOf");
        else if (looked.Item.Rule == PartRule.AnyOf && IsSaid(looked, And) && !looked.Quote.HasWord(Or, "trong") && AreJoined(looked.Quote, [.. PlacesOf(looked).Where(place => place.IsNumber)], And))
            Warn(looked, And, "anyOf", "allOf");
        else if (looked.Item.Rule == PartRule.AnyOf && looked.Quote.HasWord("đồng") && !looked.IsNoted(AtOnce) && !looked.Quote.HasWord(Or, "trong") && AreJoined(looked.Quote, PlacesOf(looked), AtOnce))
            Warn(looked, AtOnce, "anyOf", "allOf");
    }

    private static void Warn(LintedItem looked, string word, string key, string mend) =>
        looked.Warn(LintDefects.OtherPartRule, RuleSetNodes.Find(looked.Node, key)!, word, key, mend);

    /// <summary>Whether the quote says it and the notes do not repeat it.</summary>
    private static bool IsSaid(LintedItem looked, string word) => looked.Quote.HasWord(word) && looked.Notes?.HasWord(word) != true;

    private static IReadOnlyList<QuotedPart> PlacesOf(LintedItem looked) => QuotedPart.FindAll(looked);

    private static bool AreJoined(Quote quote, IReadOnlyList<QuotedPart> places, string word) =>
        places.Zip(places.Skip(1)).Any(pair => quote.IsJoined(pair.First.End, pair.Second.Start, word));
}
