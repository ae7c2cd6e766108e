namespace Htx.Indicators.Testing;

/// <summary>Missing is never zero.</summary>
internal static class RemovedFigureLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "removed-figure",
        new(
            "Bỏ đi một số liệu không bao giờ biến chưa đạt thành đạt hay vượt, cũng không biến đạt hay vượt thành chưa đạt.",
            "A figure taken away never makes met or exceeded of not met, nor not met of met or exceeded."),
        tested => set =>
        {
            var said = tested.Assess(set);
            foreach (var measure in tested.RuleSet.Measures.Where(measure => measure.Formula is null && set[measure.Id].Value is not null))
            {
                var after = tested.Assess(FigureShrinker.With(set, measure.Id, null));
                if (said.Items.Zip(after.Items).FirstOrDefault(pair => IsTurned(pair.First.Classification, pair.Second.Classification)).First is { } turned)
                    return new(turned.Item.Id, said, Demand(turned.Classification), new($"bỏ số liệu “{measure.Title}”", $"without the figure “{measure.Title}”"), after);
            }

            return null;
        });

    private static bool IsTurned(Classification before, Classification after) =>
        before != Classification.NotAssessed && after != Classification.NotAssessed && (before == Classification.NotMet) != (after == Classification.NotMet);

    private static Words Demand(Classification before) => before == Classification.NotMet
        ? new("chưa đánh giá, hoặc vẫn chưa đạt", "not assessed, or still not met")
        : new("chưa đánh giá, hoặc vẫn đạt", "not assessed, or still met");
}
