namespace Htx.Indicators.Rules;

/// <summary>Finds which content item of an older rule set a newer one carries on, also under another number.</summary>
internal static class ItemMatch
{
    /// <summary>
    /// Pairs: first the same id measuring the same, then the same measures under another id, then, in versions of one rule set, the
    /// same id measuring something else. What is left is new or gone.
    /// </summary>
    public static IReadOnlyList<(ContentItem? Older, ContentItem? Newer)> Pair(RuleSet older, RuleSet newer)
    {
        var left = older.Items.ToList();
        var found = new Dictionary<ContentItem, ContentItem>(ReferenceEqualityComparer.Instance);
        Take((before, after) => before.Id == after.Id && Measures(before) == Measures(after));
        Take((before, after) => Measures(before) == Measures(after));
        // In another document, the same number is chance.
        if (older.Id == newer.Id)
            Take((before, after) => before.Id == after.Id);
        return
        [
            .. newer.Items.Select(item => (found.GetValueOrDefault(item), (ContentItem?)item)),
            .. left.Select(item => ((ContentItem?)item, (ContentItem?)null)),
        ];

        void Take(Func<ContentItem, ContentItem, bool> areTheSame)
        {
            foreach (var item in newer.Items.Where(item => !found.ContainsKey(item)))
            {
                if (left.Find(before => areTheSame(before, item)) is not { } before)
                    continue;
                found.Add(item, before);
                left.Remove(before);
            }
        }
    }

    private static string Measures(ContentItem item) => string.Join(' ', item.Parts.Select(part => part.MeasureId));
}
