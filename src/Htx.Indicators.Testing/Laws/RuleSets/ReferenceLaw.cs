namespace Htx.Indicators.Testing;

/// <summary>The evaluation against a second one that was written for obviousness.</summary>
internal static class ReferenceLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "reference",
        new(
            "Mọi kết luận đều là kết luận mà định nghĩa của từng loại mục tiêu đưa ra khi tính lại từ chính tệp bộ chỉ tiêu.",
            "Every verdict is the one that the definition of each kind of target gives when it is computed anew from the rule file itself."),
        tested =>
        {
            var reference = ReferenceEvaluator.OfJson(tested.Json);
            return set => Compare(tested.Assess(set), reference.Judge(set));
        });

    /// <summary>The first item of which the two say something else: of it, of one of its parts, or of its indicator.</summary>
    public static Objection? Compare(RuleSetAssessment said, ReferenceAssessment expected)
    {
        foreach (var indicator in said.Indicators)
        {
            foreach (var item in indicator.Items)
            {
                var wanted = expected.Items[item.Item.Id];
                if ((item.Outcome.Classification, item.Outcome.Reason, item.IsEstimated) != (wanted.Classification, wanted.Why, wanted.IsEstimated))
                    return new(item.Item.Id, said, Demand(wanted));
                for (var i = 0; i < item.Parts.Count; i++)
                {
                    var (part, wantedPart) = (item.Parts[i], expected.Parts[(item.Item.Id, i)]);
                    if ((part.Outcome.Classification, part.Outcome.Reason, part.IsEstimated) != (wantedPart.Classification, wantedPart.Why, wantedPart.IsEstimated))
                        return new(item.Item.Id, said, OfPart(part.Part, Demand(wantedPart)));
                }
            }

            var whole = expected.Indicators[indicator.Indicator.Number];
            if ((indicator.Outcome.Classification, indicator.Outcome.Reason, indicator.IsEstimated) != (whole.Classification, whole.Why, whole.IsEstimated))
                return new(indicator.Items[0].Item.Id, said, OfIndicator(indicator.Indicator, Demand(whole)));
        }

        return null;
    }

    private static Words Demand(ReferenceVerdict wanted)
    {
        var words = Words.Of(wanted.Classification, wanted.Why);
        return wanted.IsEstimated ? new(words.Vietnamese + " (ước)", words.English + " (estimated)") : words;
    }

    private static Words OfPart(ItemPart part, Words demand) => new($"{demand.Vietnamese}, ở phần “{part.Title}”", $"{demand.English}, of the part “{part.Title}”");

    private static Words OfIndicator(Indicator indicator, Words demand) => new($"{demand.Vietnamese}, ở chỉ tiêu {indicator.Number}", $"{demand.English}, of indicator {indicator.Number}");
}
