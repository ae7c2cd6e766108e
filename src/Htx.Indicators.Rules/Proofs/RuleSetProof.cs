namespace Htx.Indicators.Rules;

/// <summary>
/// What can be proven of a rule set without any figures: what each target can lead to, where that changes, and whether what it says
/// can happen at all.
/// </summary>
public sealed class RuleSetProof
{
    private RuleSetProof(RuleSet ruleSet, IReadOnlyList<ItemProof> items) => (RuleSet, Items) = (ruleSet, items);

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Its content items, in order.</summary>
    public IReadOnlyList<ItemProof> Items { get; }

    /// <summary>Proves what can be proven, in a time that grows with the rule set and has a limit.</summary>
    public static RuleSetProof Of(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var (ranges, search) = (new MeasureRanges(ruleSet.Measures), new ExampleSearch());
        return new(ruleSet, [.. ruleSet.Items.Select(item => ItemProof.Of(item, ranges, search))]);
    }
}
