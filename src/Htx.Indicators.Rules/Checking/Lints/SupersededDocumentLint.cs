namespace Htx.Indicators.Rules;

/// <summary>A goal whose basis is a document that another has replaced.</summary>
internal sealed class SupersededDocumentLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        // What supersedes a document itself knows what it takes over from it.
        var superseded = run.Superseded.Where(pair =>
            pair.Earlier.Id != looked.RuleSet.Id && !looked.RuleSet.Supersedes.Contains(pair.Earlier.Id) && LastsUntil(looked.RuleSet, pair.Later.InForce.From!.Value, run)).ToArray();
        foreach (var item in superseded.Length == 0 ? [] : looked.RuleSet.Items.Where(item => item.Basis.Document is not null))
        {
            foreach (var (earlier, later) in superseded.Where(pair => DocumentNumber.IsCited(item.Basis.Document!, pair.Earlier.Document.Number!) && !IsNoted(item, pair.Earlier.Document.Number!)))
                looked.Warn(LintDefects.SupersededDocument, RuleSetNodes.Find(looked.Nodes.BasisOf(item), "document")!, earlier.Document.Number!, later.Document.Citation, Phrases.Day(later.InForce.From!.Value));
        }
    }

    private static bool IsNoted(ContentItem item, string number) => item.Notes?.Contains(number, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What ended before the later document began could not cite it.</summary>
    private static bool LastsUntil(RuleSet ruleSet, DateOnly day, LintedRun run) => run.Catalogue.PeriodOf(ruleSet) is { } period && !(period.To < day);
}
