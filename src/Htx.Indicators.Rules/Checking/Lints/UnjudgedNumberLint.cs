namespace Htx.Indicators.Rules;

/// <summary>A number that the quote asks for, and that a task or “any increase” leaves out.</summary>
internal sealed class UnjudgedNumberLint : TargetLint
{
    public override void Look(LintedTarget target, LintedRuleSet looked)
    {
        if (looked.JudgedQuotes.Contains(target.Item.Basis.Quote))
            return;
        if (target.Quote.Figures.FirstOrDefault(figure => IsLeftOut(target.Target, figure)) is { } figure && !target.IsNoted(figure.Words))
            looked.Warn(LintDefects.UnjudgedNumber, target.Node, figure.Words, target.Target.Kind.Key);
    }

    private static bool IsLeftOut(Target target, QuotedFigure figure) => target.Kind.Key switch
    {
        "done" => figure.IsDemanded,
        "increaseFrom" or "decreaseFrom" => figure.IsChange && target.Exceeds is null,
        _ => false,
    };
}
