namespace Htx.Indicators.Rules;

/// <summary>
/// When the formulas of a rule set or a scorecard are compiled. Figures are the same to the last decimal, compiled or not. In a program
/// that is trimmed or compiled ahead of time none ever is: they are computed step by step.
/// </summary>
public enum FormulaCompilation
{
    /// <summary>
    /// Each one when it has been computed a hundred times, on a thread beside the work: a short run never waits for the expression
    /// parser, which takes a tenth of a second to load.
    /// </summary>
    WhenUsedOften = 0,

    /// <summary>All at once, before the first figure is computed.</summary>
    AtOnce = 1,
}
