using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Holds what is said of items in one unit against what is said in another, and counts what was held.</summary>
internal sealed class RescalingTally
{
    private int items;
    private int composites;
    private int compositesWithoutAFigure;
    private int verdictsWithoutAFigure;
    private int notAssessed;
    private int rounded;

    /// <summary>Fails where an item or a part of it is said to be otherwise in another unit, unless the last of 9 decimals, or want of room, may decide.</summary>
    public void Add(RuleSetAssessment before, RuleSetAssessment after)
    {
        foreach (var (one, other) in before.Items.Zip(after.Items).Where(pair => IsRescaled(pair.First, pair.Second)))
        {
            if (one.Parts.Concat(other.Parts).Any(Rounding.MayDecide))
            {
                rounded++;
                continue;
            }

            if (SaidOf(one) != SaidOf(other))
                Assert.Fail($"{SaidOf(one)}\n{SaidOf(other)}\n{ObservationWriter.Write(before.Figures.Observations)}\n{RuleSetWriter.Write(after.RuleSet)}");
            Count(one);
        }
    }

    /// <summary>Fails where too little was held, of composites and of missing figures above all, or too much left out.</summary>
    public void RequireShares()
    {
        Assert.InRange(items, 20_000, int.MaxValue);
        Assert.InRange((double)rounded / (items + rounded), 0, 0.15);
        Assert.InRange((double)notAssessed / items, 0.15, 0.5);
        Assert.InRange((double)composites / items, 0.5, 0.8);
        Assert.InRange((double)compositesWithoutAFigure / composites, 0.3, 0.7);
        Assert.InRange((double)verdictsWithoutAFigure / compositesWithoutAFigure, 0.3, 0.7);
    }

    private void Count(ItemAssessment item)
    {
        items++;
        notAssessed += item.Classification == Classification.NotAssessed ? 1 : 0;
        if (!item.Item.IsComposite)
            return;
        composites++;
        if (item.Parts.All(part => part.Value is not null))
            return;
        compositesWithoutAFigure++;
        verdictsWithoutAFigure += item.Classification != Classification.NotAssessed ? 1 : 0;
    }

    /// <summary>A part that is not compared with another unit keeps its target.</summary>
    private static bool IsRescaled(ItemAssessment one, ItemAssessment other) =>
        one.Parts.Zip(other.Parts).Any(pair => !ReferenceEquals(pair.First.Part.Target, pair.Second.Part.Target));

    private static string SaidOf(ItemAssessment item) => $"{item.Item.Id} {Said(item.Outcome)}: {string.Join(", ", item.Parts.Select(part => $"{part.Measure.Id} {Said(part.Outcome)}"))}";

    private static string Said(Outcome outcome) => outcome.Reason?.ToString() ?? outcome.Classification.ToString();
}
