namespace Htx.Indicators;

/// <summary>The verdicts on one subject as of one day, among those on many.</summary>
public sealed class GroupRow
{
    internal GroupRow(RuleSetAssessment assessment) =>
        (Subject, AsOf, Verdicts) = (assessment.Subject, assessment.AsOf, assessment.Items.Select(item => new ItemVerdict(item.Classification, item.IsEstimated)).ToArray().AsReadOnly());

    /// <summary>Who was judged.</summary>
    public Subject Subject { get; }

    /// <summary>The day the figures hold for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>One verdict for each content item of the rule set, in its order.</summary>
    public IReadOnlyList<ItemVerdict> Verdicts { get; }
}
