namespace Htx.Indicators.Rules;

/// <summary>Every lint of rule sets alone. A new one is one file beside the others and one line here, or in <see cref="FileLint"/>.</summary>
internal static class RuleSetLints
{
    private static readonly ItemLint[] OfItems =
    [
        new TitleNumberLint(),
        new PartRuleLint(),
    ];

    private static readonly TargetLint[] OfTargets =
    [
        new QuotedNumberLint(),
        new QuotedPhraseLint(),
        new QuotedTimeLint(),
        new StartForGoalLint(),
        new OtherCountedLint(),
        new WholeAndNothingLint(),
        new ChangeLint(),
        new UnjudgedNumberLint(),
    ];

    private static readonly Lint[] OfRuleSets =
    [
        new LegalBasisLint(),
        new DeadlineLint(),
        new DeadlineYearLint(),
        new DocumentTwiceLint(),
        new SupersededDocumentLint(),
        new MeasureUnitLint(),
    ];

    /// <summary>Looks at one rule set of a run; what is found is added to its defects.</summary>
    public static void Look(LintedRuleSet looked, LintedRun run)
    {
        // Every lint looks at an item before the next is cut into words: a file can be two megabytes of quotes.
        foreach (var item in looked.Items)
            Look(item);
        FileLint.Run(looked.AsFile);
        Array.ForEach(OfRuleSets, lint => lint.Look(looked, run));
    }

    private static void Look(LintedItem item)
    {
        Array.ForEach(OfItems, lint => lint.Look(item));
        foreach (var target in item.Targets)
            Array.ForEach(OfTargets, lint => lint.Look(target));
    }
}
