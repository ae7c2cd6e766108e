namespace DistrictApp;

/// <summary>The rule sets that figures are judged by: those that were asked for, else those that concern the figures.</summary>
public sealed class RuleSelection
{
    private RuleSelection(IReadOnlyList<RuleSet> ruleSets, Refusal? refusal) => (RuleSets, Refusal) = (ruleSets, refusal);

    /// <summary>The rule sets; empty where there is none.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>Why those that were asked for cannot be taken; null where they can.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Selects rule sets for figures.</summary>
    /// <param name="rules">The rules of the request.</param>
    /// <param name="observations">The figures.</param>
    /// <param name="ids">What was asked for; empty for what concerns the figures.</param>
    public static RuleSelection For(DistrictRules rules, ObservationSet observations, IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(observations);
        return ids.Count == 0 ? new(rules.Concerning(observations), null) : On(rules, observations.AsOf, ids);
    }

    /// <summary>Finds rule sets that are to be in force on a day.</summary>
    public static RuleSelection On(DistrictRules rules, DateOnly day, IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(ids);
        var inForce = rules.InForceOn(day);
        List<RuleSet> found = [];
        foreach (var id in ids.Distinct())
        {
            if (inForce.FirstOrDefault(ruleSet => ruleSet.Id == id) is { } ruleSet)
                found.Add(ruleSet);
            else
                return new([], rules.TryGet(id, out var other) ? Refusals.NotInForce(other, rules.PeriodOf(other), day) : Refusals.NoSuchRuleSet(id, rules.All));
        }

        return new(found, null);
    }
}
