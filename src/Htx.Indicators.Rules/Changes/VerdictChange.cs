namespace Htx.Indicators.Rules;

/// <summary>What a change of rules does to one content item of one subject.</summary>
public sealed class VerdictChange
{
    private VerdictChange(ItemAssessment? before, ItemAssessment? after) => (Before, After) = (before, after);

    /// <summary>Compares the assessments of the same figures by an older and a newer rule set: items that are classified otherwise, new or gone.</summary>
    /// <exception cref="ArgumentException">They are not of one subject as of one day.</exception>
    public static IReadOnlyList<VerdictChange> Between(RuleSetAssessment older, RuleSetAssessment newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        if ((older.Subject, older.AsOf) != (newer.Subject, newer.AsOf))
            throw new ArgumentException("Both must be of one subject as of one day.", nameof(newer));
        var (before, after) = (ById(older), ById(newer));
        return
        [
            .. ItemMatch.Pair(older.RuleSet, newer.RuleSet)
                .Select(pair => new VerdictChange(Find(before, pair.Older), Find(after, pair.Newer)))
                .Where(change => change.Before?.Classification != change.After?.Classification),
        ];

        static Dictionary<string, ItemAssessment> ById(RuleSetAssessment assessment) =>
            assessment.Items.ToDictionary(item => item.Item.Id, StringComparer.Ordinal);

        static ItemAssessment? Find(Dictionary<string, ItemAssessment> items, ContentItem? item) => item is null ? null : items[item.Id];
    }

    /// <summary>By the older rule set; null when it has no such item.</summary>
    public ItemAssessment? Before { get; }

    /// <summary>By the newer rule set; null when it has no such item.</summary>
    public ItemAssessment? After { get; }

    /// <summary>The change in words, with the explanation by the newer rule set.</summary>
    public string Text(Language language = Language.Vietnamese) => (Before, After, language) switch
    {
        ({ } was, { } now, Language.Vietnamese) => $"{now.Item.Id}: từ “{was.Verdict(language)}” thành “{now.Verdict(language)}”; {now.Explain(language)}",
        ({ } was, { } now, _) => $"{now.Item.Id}: from “{was.Verdict(language)}” to “{now.Verdict(language)}”; {now.Explain(language)}",
        (null, { } now, Language.Vietnamese) => $"{now.Item.Id} (nội dung mới): {now.Verdict(language)}; {now.Explain(language)}",
        (null, { } now, _) => $"{now.Item.Id} (new item): {now.Verdict(language)}; {now.Explain(language)}",
        ({ } was, _, Language.Vietnamese) => $"{was.Item.Id} (không còn nội dung này): trước là “{was.Verdict(language)}”",
        var (was, _, _) => $"{was!.Item.Id} (item gone): it was “{was.Verdict(language)}”",
    };
}
