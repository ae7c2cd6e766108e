namespace Htx.Indicators.Rules;

/// <summary>Puts the differences between two content items into words.</summary>
internal sealed class ItemChangeWriter(RuleSet older, RuleSet newer, ChangeList changes)
{
    private readonly Dictionary<ContentItem, Indicator> indicatorsBefore = IndicatorsOf(older);
    private readonly Dictionary<ContentItem, Indicator> indicatorsAfter = IndicatorsOf(newer);

    public void Write(ContentItem? before, ContentItem? after)
    {
        if (before is null)
            changes.Add(RuleChangeKind.Added, new($"Thêm nội dung {after!.Id}: {after.Title}", $"New item {after.Id}: {after.Title}"));
        else if (after is null)
            changes.Add(RuleChangeKind.Removed, new($"Bỏ nội dung {before.Id}: {before.Title}", $"Item {before.Id} removed: {before.Title}"));
        else if (!before.Equals(after) || indicatorsBefore[before].Number != indicatorsAfter[after].Number || DeadlinesOf(before, after) is var (one, other) && one != other)
            WriteChanges(before, after);
    }

    private void WriteChanges(ContentItem before, ContentItem after)
    {
        var part = new Phrase($"Nội dung {after.Id}", $"Item {after.Id}");
        changes.Compare(part.And("mã", "id"), before.Id, after.Id);
        changes.Compare(part.And("thuộc chỉ tiêu", "indicator"), indicatorsBefore[before].Number, indicatorsAfter[after].Number);
        changes.Compare(part.And("yêu cầu", "title"), before.Title, after.Title, RuleChangeKind.Reworded);
        if (before.IsComposite || after.IsComposite)
            WriteParts(part, before, after);
        else
            WriteGoal(part, before.Parts[0], after.Parts[0]);
        var (deadlineBefore, deadlineAfter) = DeadlinesOf(before, after);
        changes.Compare(part.And("thời hạn", "deadline"), Phrases.DayOrNone(deadlineBefore), Phrases.DayOrNone(deadlineAfter));
        changes.Compare(part.And("văn bản căn cứ", "document of the basis"), before.Basis.Document, after.Basis.Document);
        changes.Compare(part.And("vị trí căn cứ", "clause"), before.Basis.Clause, after.Basis.Clause);
        changes.Compare(part.And("lời văn", "quote"), before.Basis.Quote, after.Basis.Quote, RuleChangeKind.Reworded);
        changes.Compare(part.And("tạm ghi", "provisional"), before.ProvisionalReason, after.ProvisionalReason);
        changes.Compare(part.And("ghi chú", "notes"), before.Notes, after.Notes, RuleChangeKind.Reworded);
    }

    private void WriteParts(Phrase item, ContentItem before, ContentItem after)
    {
        changes.Compare(item.And("cách đánh giá", "way to judge"), Rule(before), Rule(after));
        var (earlierParts, laterIds) = (before.Parts.ToDictionary(part => part.Id, StringComparer.Ordinal), after.Parts.Select(part => part.Id).ToHashSet(StringComparer.Ordinal));
        foreach (var part in after.Parts)
        {
            var name = item.And($"phần {part.Id}", $"part {part.Id}");
            if (!earlierParts.TryGetValue(part.Id, out var earlier))
            {
                changes.Add(RuleChangeKind.Added, name.And($"thêm, {part.Title}", $"new, {part.Title}"));
                continue;
            }

            changes.Compare(name.And("tên", "title"), earlier.Title, part.Title, RuleChangeKind.Reworded);
            WriteGoal(name, earlier, part);
        }

        foreach (var part in before.Parts.Where(part => !laterIds.Contains(part.Id)))
            changes.Add(RuleChangeKind.Removed, item.And($"bỏ phần {part.Id}, {part.Title}", $"part {part.Id} removed, {part.Title}"));
    }

    private void WriteGoal(Phrase name, ItemPart before, ItemPart after)
    {
        changes.Compare(name.And("đại lượng", "measure"), before.MeasureId, after.MeasureId);
        if (before.Target == after.Target)
            return;
        var kind = KindOf(before.Target, after.Target);
        var what = kind switch
        {
            RuleChangeKind.Raised => name.And("nâng mức", "raised"),
            RuleChangeKind.Lowered => name.And("hạ mức", "lowered"),
            _ => name.And("mục tiêu", "target"),
        };
        var (was, now) = (TextOf(older, before), TextOf(newer, after));
        // Measures may share a title, and targets then read alike: what they are called by is told as well.
        if (was == now)
            (was, now) = (WithIds(was, before), WithIds(now, after));
        if (was != now)
            changes.Compare(what, was, now, kind);
        else
            changes.Add(kind, new($"{what.Vietnamese}: khác nhau, dù cùng đọc là “{now.Vietnamese}”", $"{what.English}: another, though both read “{now.English}”"));
    }

    private static Phrase WithIds(Phrase text, ItemPart part)
    {
        var ids = string.Join(", ", part.Target.NamedMeasures);
        return ids.Length == 0 ? text : new($"{text.Vietnamese} ({ids})", $"{text.English} ({ids})");
    }

    /// <summary>The deadlines of both; between two documents also those that the indicators give, which are not compared by themselves there.</summary>
    private (DateOnly? Before, DateOnly? After) DeadlinesOf(ContentItem before, ContentItem after) => older.Id == newer.Id
        ? (before.Deadline, after.Deadline)
        : (before.Deadline ?? indicatorsBefore[before].Deadline, after.Deadline ?? indicatorsAfter[after].Deadline);

    /// <summary>Raised or lowered where only the number of the same phrase is another.</summary>
    private static RuleChangeKind KindOf(Target before, Target after)
    {
        if (before.Kind != after.Kind || before.Form.Direction != after.Form.Direction
            || before.Named.Number is not { } from || after.Named.Number is not { } to || from == to)
        {
            return RuleChangeKind.Changed;
        }

        return to > from ? RuleChangeKind.Raised : RuleChangeKind.Lowered;
    }

    private static Phrase TextOf(RuleSet ruleSet, ItemPart part) =>
        new(TargetText.OfRule(ruleSet, part), TargetText.OfRule(ruleSet, part, Language.English));

    private static Phrase Rule(ContentItem item) => item switch
    {
        { IsComposite: false } => new("một mục tiêu", "one target"),
        { Rule: PartRule.AllOf } => new("phải đạt tất cả các phần", "every part must be met"),
        _ => new("chỉ cần một phần đạt", "one part is enough"),
    };

    /// <summary>The indicator that each item belongs to.</summary>
    private static Dictionary<ContentItem, Indicator> IndicatorsOf(RuleSet ruleSet) => ruleSet.Indicators
        .SelectMany(indicator => indicator.Items.Select(item => (item, indicator)))
        .ToDictionary<ContentItem, Indicator>(ReferenceEqualityComparer.Instance);
}
