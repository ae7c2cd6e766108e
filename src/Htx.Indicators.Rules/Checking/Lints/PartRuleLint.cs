namespace Htx.Indicators.Rules;

/// <summary>
/// “Hoặc” between what must all be met. The other way round tells nothing: “và” also stands in the list of what is counted, in a quote
/// of which one part is enough.
/// </summary>
internal sealed class PartRuleLint : Lint
{
    private const string Or = "hoặc";

    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        foreach (var item in looked.RuleSet.Items.Where(item => item is { IsComposite: true, Rule: PartRule.AllOf }))
        {
            if (Quote.Of(item.Basis.Quote).HasWord(Or) && item.Notes?.Contains(Or, StringComparison.OrdinalIgnoreCase) != true)
                looked.Warn(LintDefects.OtherPartRule, RuleSetNodes.Find(looked.Nodes.Of(item), "allOf")!);
        }
    }
}
