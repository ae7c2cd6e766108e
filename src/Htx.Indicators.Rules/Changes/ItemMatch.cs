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
        var left = new HashSet<ContentItem>(older.Items, ReferenceEqualityComparer.Instance);
        var found = new Dictionary<ContentItem, ContentItem>(ReferenceEqualityComparer.Instance);
        Take(item => (item.Id, Measures(item)));
        Take(Measures);
        // In another document, the same number is chance.
        if (older.Id == newer.Id)
            Take(item => item.Id);
        return
        [
            .. newer.Items.Select(item => (found.GetValueOrDefault(item), (ContentItem?)item)),
            .. older.Items.Where(left.Contains).Select(item => ((ContentItem?)item, (ContentItem?)null)),
        ];

        void Take<TKey>(Func<ContentItem, TKey> keyOf)
            where TKey : notnull
        {
            var byKey = older.Items.Where(left.Contains).GroupBy(keyOf).ToDictionary(group => group.Key, group => new Queue<ContentItem>(group));
            foreach (var item in newer.Items.Where(item => !found.ContainsKey(item)))
            {
                if (!byKey.TryGetValue(keyOf(item), out var alike) || !alike.TryDequeue(out var before))
                    continue;
                found.Add(item, before);
                left.Remove(before);
            }
        }
    }

    private static string Measures(ContentItem item) => string.Join(' ', item.Parts.Select(part => part.MeasureId));
}
