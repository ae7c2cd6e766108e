namespace Htx.Indicators.Rules;

/// <summary>A lint of what rule sets and scorecards have in common.</summary>
internal abstract class FileLint
{
    private static readonly FileLint[] All = [new PercentFormulaLint(), new MoneyScaleLint(), new IssuedLaterLint(), new SameTitleLint()];

    /// <summary>Looks at a file with all of them.</summary>
    public static void Run(LintedFile looked) => Array.ForEach(All, lint => lint.Look(looked));

    /// <summary>Looks at one file.</summary>
    public abstract void Look(LintedFile looked);
}
