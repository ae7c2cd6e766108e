namespace Htx.Indicators.Testing;

/// <summary>Đồng or triệu đồng: it is the same money.</summary>
internal static class RescalingLaw
{
    private static readonly decimal[] Factors = [1000, 10, 0.5m];

    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "rescaling",
        new(
            "Nhân một số liệu và mục tiêu của nó với cùng một số không làm thay đổi kết luận (trong 9 chữ số thập phân).",
            "Multiplying a figure and its target by the same number changes no verdict (within 9 decimals)."),
        tested =>
        {
            (Rescaling Rescaling, Func<ObservationSet, RuleSetAssessment> Assess)[] all =
                [.. Rescaling.All(tested.RuleSet, Factors).Select(rescaling => (rescaling, tested.EvaluatorOf(rescaling.RuleSet)))];
            return set =>
            {
                var said = tested.Assess(set);
                foreach (var (rescaling, assess) in all)
                {
                    if (rescaling.Apply(set) is not { } rescaled)
                        continue;
                    var after = assess(rescaled);
                    if (said.Items.Zip(after.Items).FirstOrDefault(pair => Differ(pair.First, pair.Second)).First is { } other)
                        return new(other.Item.Id, said, Words.Of(other.Classification, null), rescaling.Said, after);
                }

                return null;
            };
        });

    /// <summary>Whether verdicts differ, and no rounding lies between them.</summary>
    private static bool Differ(ItemAssessment one, ItemAssessment other) =>
        one.Classification != other.Classification && !one.Parts.Concat(other.Parts).Any(Rounding.MayDecide);
}
