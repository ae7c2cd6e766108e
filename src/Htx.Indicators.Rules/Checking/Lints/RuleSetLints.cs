namespace Htx.Indicators.Rules;

/// <summary>Every lint. A new one is one file beside the others and one line here.</summary>
internal static class RuleSetLints
{
    private static readonly Lint[] All =
    [
        new LegalBasisLint(),
        new QuotedNumberLint(),
        new QuotedPhraseLint(),
        new WholeAndNothingLint(),
        new ChangeLint(),
        new UnjudgedNumberLint(),
        new TitleNumberLint(),
        new PartRuleLint(),
        new PercentFormulaLint(),
        new MoneyScaleLint(),
        new DeadlineLint(),
        new IssuedLaterLint(),
        new SameTitleLint(),
        new DocumentTwiceLint(),
        new SupersededDocumentLint(),
        new MeasureUnitLint(),
    ];

    /// <summary>Looks at the rule sets of a run; what is found is added to the defects of each.</summary>
    public static void Run(IReadOnlyList<LintedRuleSet> ruleSets)
    {
        var run = new LintedRun(ruleSets);
        foreach (var looked in ruleSets)
        {
            foreach (var lint in All)
                lint.Look(looked, run);
        }
    }
}
