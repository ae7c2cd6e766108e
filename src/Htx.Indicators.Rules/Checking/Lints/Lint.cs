namespace Htx.Indicators.Rules;

/// <summary>
/// Looks in rule sets that can be read for what the law would hardly have said; an <see cref="ItemLint"/> looks at one item, a
/// <see cref="TargetLint"/> at one target, a <see cref="FileLint"/> at what scorecards have as well. A lint warns; whoever means it says so in
/// <c>notes</c> of the item, the measure or the rule set, naming what the lint is about, and it is silent.
/// </summary>
internal abstract class Lint
{
    /// <summary>Looks at one rule set of the run.</summary>
    public abstract void Look(LintedRuleSet looked, LintedRun run);
}
