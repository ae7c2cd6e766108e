namespace Htx.Indicators.Testing;

/// <summary>Monotone in the direction.</summary>
internal static class BetterFigureLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "better-figure",
        new(
            "Số liệu tốt hơn theo hướng của mục tiêu không bao giờ bị xếp thấp hơn.",
            "A figure that is better in the direction of its target is never classified lower."),
        tested => set =>
        {
            var said = tested.Assess(set);
            foreach (var measure in tested.GivenNumbers)
            {
                if (set[measure.Id] is not { Value: { } value } observation)
                    continue;
                foreach (var other in Others(measure, value))
                {
                    var after = tested.Assess(FigureShrinker.With(set, measure.Id, Observation.Of(other, observation.Status, unit: observation.Unit)));
                    if (said.Items.Zip(after.Items).FirstOrDefault(pair => IsLowered(pair.First, pair.Second, measure.Id, other - value)).First is { } lowered)
                        return new(lowered.Item.Id, said, new("không thấp hơn nếu tốt hơn, không cao hơn nếu kém hơn", "not lower where it is better, not higher where it is worse"), Changed(measure, other), after);
                }
            }

            return null;
        });

    /// <summary>Whether the better of two figures of some part, or of an item no part of which is worse, is classified lower.</summary>
    private static bool IsLowered(ItemAssessment one, ItemAssessment other, string changedId, decimal change)
    {
        (PartAssessment One, PartAssessment Other)[] comparable = [.. one.Parts.Zip(other.Parts).Where(parts => IsComparable(parts.First, parts.Second))];
        if (comparable.Any(parts => IsOpposed(parts.One.Classification, parts.Other.Classification, Gain(parts.One, parts.Other, changedId, change))))
            return true;
        decimal[] gains = [.. comparable.Select(parts => Gain(parts.One, parts.Other, changedId, change))];
        return gains.Length == one.Parts.Count && gains.Select(Math.Sign).Where(sign => sign != 0).Distinct().Count() <= 1
            && IsOpposed(one.Classification, other.Classification, gains.Sum(gain => Math.Sign(gain)));
    }

    /// <summary>Whether a classification goes the other way than the figure.</summary>
    private static bool IsOpposed(Classification one, Classification other, decimal gain) => (gain >= 0 && other < one) || (gain <= 0 && other > one);

    /// <summary>Whether both are judged, against the same numbers.</summary>
    private static bool IsComparable(PartAssessment one, PartAssessment other) =>
        one.Value is not null && other.Value is not null && (one.MetFrom, one.ExceededFrom) == (other.MetFrom, other.ExceededFrom);

    /// <summary>How much better the other figure is; of a figure that was changed itself, that is known without asking whoever judges.</summary>
    private static decimal Gain(PartAssessment one, PartAssessment other, string changedId, decimal change)
    {
        var more = one.Part.MeasureId == changedId ? change : other.Value!.Value - one.Value!.Value;
        return one.Part.Target.Form.Direction == Direction.HigherIsBetter ? more : -more;
    }

    private static IEnumerable<decimal> Others(Measure measure, decimal value)
    {
        decimal[] steps = measure.Domain.WholeOnly ? [1, -1, 10] : [0.000000001m, -0.000000001m, 1, 10];
        return steps.Select(step => value + step).Append(value / 2).Select(Figures.Round).Where(other => Figures.IsInRange(other) && other != value);
    }

    private static Words Changed(Measure measure, decimal other) => new(
        CounterexampleText.Figure(measure, Observation.Of(other), Language.Vietnamese), CounterexampleText.Figure(measure, Observation.Of(other), Language.English));
}
