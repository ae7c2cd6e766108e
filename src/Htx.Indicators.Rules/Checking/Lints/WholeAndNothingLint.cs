namespace Htx.Indicators.Rules;

/// <summary><c>all</c> and <c>none</c> without the words that mean them.</summary>
internal sealed class WholeAndNothingLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        if (target.Target.Kind.Key == "all" && !Says(target, figure => figure is { Value: 100, IsPercent: true }))
            target.Warn(LintDefects.NotAll, target.Node);
        else if (target.Target.Kind.Key == "none" && !Says(target, figure => figure.Value == 0))
            target.Warn(LintDefects.NotNone, target.Node);
    }

    private static bool Says(LintedTarget target, Func<QuotedFigure, bool> says) =>
        target.Quote.Figures.Any(says) || target.Notes?.Figures.Any(says) == true;
}
