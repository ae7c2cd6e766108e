namespace Htx.Indicators.Rules;

/// <summary>The rule sets that are checked together.</summary>
internal sealed record LintedRun(IReadOnlyList<LintedRuleSet> RuleSets);
