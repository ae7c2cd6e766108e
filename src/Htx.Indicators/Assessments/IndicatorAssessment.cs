namespace Htx.Indicators;

/// <summary>What is said of an indicator: all of its content items together.</summary>
public sealed class IndicatorAssessment
{
    internal IndicatorAssessment(Indicator indicator, ReadOnlySpan<ItemAssessment> items)
    {
        Indicator = indicator;
        if (items is [var only])
        {
            // Most indicators have one item, and it speaks for them.
            (Items, Outcome, IsEstimated) = ([only], only.Outcome, only.IsEstimated);
            return;
        }

        Items = items.ToArray().AsReadOnly();
        var whole = new RollUp(PartRule.AllOf);
        foreach (var item in items)
            whole.Add(item.Outcome, item.IsEstimated);
        (Outcome, IsEstimated) = whole.Result;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Its content items, in order.</summary>
    public IReadOnlyList<ItemAssessment> Items { get; }

    /// <summary>The last day by which all its items are to be reached; null where none is set, or items have several.</summary>
    public DateOnly? Deadline => Items.Select(item => item.Deadline).Distinct().ToArray() is [var only] ? only : null;

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>The classification.</summary>
    public Classification Classification => Outcome.Classification;

    /// <summary>Whether the classification would be another with the estimated figures missing.</summary>
    public bool IsEstimated { get; }

    /// <summary>The verdict in words: “vượt”, “đạt (ước)”.</summary>
    public string Verdict(Language language = Language.Vietnamese) => Wording.In(language).Verdict(Classification, IsEstimated);
}
