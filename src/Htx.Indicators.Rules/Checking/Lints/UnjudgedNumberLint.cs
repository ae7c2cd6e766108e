namespace Htx.Indicators.Rules;

/// <summary>A number that the quote asks for, and that a task or “any increase” leaves out.</summary>
internal sealed class UnjudgedNumberLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        // A sentence with several goals is often quoted whole for each of them.
        var judged = looked.Targets.Where(target => target.Target.Kind.Key is not ("done" or "increaseFrom" or "decreaseFrom")).Select(target => target.Item.Basis.Quote).ToHashSet(StringComparer.Ordinal);
        foreach (var target in looked.Targets.Where(target => !judged.Contains(target.Item.Basis.Quote)))
        {
            if (target.Quote.Figures.FirstOrDefault(figure => IsLeftOut(target.Target, figure)) is { } figure && !target.IsNoted(figure.Words))
                looked.Warn(LintDefects.UnjudgedNumber, target.Node, figure.Words, target.Target.Kind.Key);
        }
    }

    private static bool IsLeftOut(Target target, QuotedFigure figure) => target.Kind.Key switch
    {
        "done" => figure.IsDemanded,
        "increaseFrom" or "decreaseFrom" => figure.IsChange && target.Exceeds is null,
        _ => false,
    };
}
