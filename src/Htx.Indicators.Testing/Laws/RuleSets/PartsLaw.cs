namespace Htx.Indicators.Testing;

/// <summary>Order and repetition of parts, and the fold of what is said of them.</summary>
internal static class PartsLaw
{
    public static RuleSetLaw OrderAndRepetition { get; } = RuleSetLaw.ForEverySet(
        "parts",
        new(
            "Đảo thứ tự các phần, các nội dung, hoặc ghi một phần hai lần không làm thay đổi kết luận.",
            "Parts and items in another order, or a part said twice, change no verdict."),
        tested =>
        {
            var reversed = tested.EvaluatorOf(Changed(tested.RuleSet, item => OfParts(item, item.Parts.Reverse())));
            var repeated = tested.EvaluatorOf(Changed(tested.RuleSet, item => OfParts(item, item.Parts.Append(Again(item.Parts[^1])))));
            return set =>
            {
                var said = tested.Assess(set);
                return Differing(said, reversed(set), new("đảo thứ tự các phần", "parts in another order"))
                    ?? Differing(said, repeated(set), new("ghi phần cuối hai lần", "the last part said twice"));
            };
        });

    public static RuleSetLaw Fold { get; } = RuleSetLaw.ForEverySet(
        "fold",
        new(
            "Kết luận của nội dung là tổng hợp kết luận của các phần, của chỉ tiêu là của các nội dung, và bảng tổng hợp đếm đúng chúng.",
            "What is said of an item is the fold of its parts, of an indicator that of its items, and the summary counts just them."),
        tested => set =>
        {
            var said = tested.Assess(set);
            foreach (var indicator in said.Indicators)
            {
                foreach (var item in indicator.Items)
                {
                    ReferenceVerdict[] parts = [.. item.Parts.Select(part => Verdict(part.Outcome, part.IsEstimated))];
                    var whole = item.Item.Rule == PartRule.AnyOf ? ReferenceVerdict.AnyOf(parts) : ReferenceVerdict.AllOf(parts);
                    if (Verdict(item.Outcome, item.IsEstimated) != whole)
                        return new(item.Item.Id, said, Words.Of(whole.Classification, whole.Why));
                }

                var all = ReferenceVerdict.AllOf([.. indicator.Items.Select(item => Verdict(item.Outcome, item.IsEstimated))]);
                if (Verdict(indicator.Outcome, indicator.IsEstimated) != all)
                    return new(indicator.Items[0].Item.Id, said, Words.Of(all.Classification, all.Why));
            }

            return IsCounted(said.ItemTally, said.Items.Select(item => item.Classification)) && IsCounted(said.IndicatorTally, said.Indicators.Select(indicator => indicator.Classification))
                ? null
                : new(said.Items.First().Item.Id, said, new("bảng tổng hợp đếm đúng", "a summary that counts rightly"));
        });

    private static ReferenceVerdict Verdict(Outcome outcome, bool isEstimated) => new(outcome.Classification, outcome.Reason, isEstimated);

    private static bool IsCounted(Tally tally, IEnumerable<Classification> classifications)
    {
        var counts = classifications.CountBy(one => one).ToDictionary();
        return tally.Total == counts.Values.Sum()
            && (tally.Exceeded, tally.Met, tally.NotMet, tally.NotAssessed) == (Count(Classification.Exceeded), Count(Classification.Met), Count(Classification.NotMet), Count(Classification.NotAssessed));

        int Count(Classification classification) => counts.GetValueOrDefault(classification);
    }

    private static Objection? Differing(RuleSetAssessment said, RuleSetAssessment after, Words change)
    {
        foreach (var item in said.Items)
        {
            var now = after.Items.Single(other => other.Item.Id == item.Item.Id);
            if (item.Outcome != now.Outcome || item.IsEstimated != now.IsEstimated)
                return new(item.Item.Id, said, new("như trước", "as before"), change, after);
        }

        return null;
    }

    private static RuleSet Changed(RuleSet ruleSet, Func<ContentItem, ContentItem> change) => new(
        ruleSet.Id, ruleSet.Version, ruleSet.Document, ruleSet.InForce, ruleSet.Measures.Reverse(),
        ruleSet.Indicators.Reverse().Select(indicator => new Indicator(indicator.Number, indicator.Title, indicator.Items.Reverse().Select(change), indicator.Deadline)));

    private static ContentItem OfParts(ContentItem item, IEnumerable<ItemPart> parts) => parts.ToArray() is { Length: > 1 } several
        ? ContentItem.OfParts(item.Id, item.Title, item.Rule, several, item.Basis, item.Deadline)
        : item;

    private static ItemPart Again(ItemPart part) => new(part.Id.Length < Identifiers.MaxLength - 1 ? part.Id + "-2" : "2", part.Title, part.MeasureId, part.Target);
}
