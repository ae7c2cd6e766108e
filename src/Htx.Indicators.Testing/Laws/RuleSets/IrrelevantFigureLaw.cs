namespace Htx.Indicators.Testing;

/// <summary>Only what an item is about counts.</summary>
internal static class IrrelevantFigureLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "irrelevant-figure",
        new(
            "Số liệu mà một nội dung không dùng đến không làm thay đổi điều gì được nói về nội dung ấy.",
            "A figure that an item does not use changes nothing that is said of it."),
        tested => set =>
        {
            var said = tested.Assess(set);
            foreach (var measure in tested.RuleSet.Measures.Where(measure => measure.Formula is null))
            {
                var other = set[measure.Id].Value is { } value && measure.Kind != MeasureKind.Flag && Figures.IsInRange(value + 7) ? Observation.Of(value + 7) : null;
                var after = tested.Assess(FigureShrinker.With(set, measure.Id, other));
                foreach (var (before, now) in said.Items.Zip(after.Items))
                {
                    var isUsed = before.Parts.SelectMany(part => part.Sources).Any(source => source.Id == measure.Id);
                    if (!isUsed && (before.Outcome, before.IsEstimated, before.Explain()) != (now.Outcome, now.IsEstimated, now.Explain()))
                        return new(before.Item.Id, said, new("như trước", "as before"), new($"số liệu khác của “{measure.Title}”", $"another figure of “{measure.Title}”"), after);
                }
            }

            return null;
        });
}
