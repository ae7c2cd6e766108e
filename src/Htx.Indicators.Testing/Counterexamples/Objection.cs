namespace Htx.Indicators.Testing;

/// <summary>What speaks against a law: what was said of an item, what was said after a change, what the law demands instead.</summary>
/// <param name="ItemId">The content item.</param>
/// <param name="Said">What was said.</param>
/// <param name="Demand">What the law demands.</param>
/// <param name="Change">What was changed; null when nothing was.</param>
/// <param name="After">What was said then; null when nothing was changed.</param>
internal sealed record Objection(string ItemId, RuleSetAssessment Said, Words Demand, Words? Change = null, RuleSetAssessment? After = null);
