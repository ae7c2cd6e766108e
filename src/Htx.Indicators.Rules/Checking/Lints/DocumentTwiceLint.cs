namespace Htx.Indicators.Rules;

/// <summary>Two rule sets in force at once for one document: one day would have two answers.</summary>
internal sealed class DocumentTwiceLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        // Of two files of a run, the later is told.
        var before = run.RuleSets.TakeWhile(other => other != looked).ToArray();
        if (before.FirstOrDefault(other => (other.RuleSet.Id, other.RuleSet.Version) == (looked.RuleSet.Id, looked.RuleSet.Version) && Path.GetFullPath(other.File) != Path.GetFullPath(looked.File)) is { } same)
            looked.Warn(LintDefects.SameVersion, RuleSetNodes.Find(looked.Nodes.Root, "version")!, looked.RuleSet.Id, looked.RuleSet.Version, same.File);
        if (!run.IsCurrent(looked.RuleSet))
            return;
        var own = run.RuleSets.Select(other => other.RuleSet).ToHashSet();
        var others = run.Catalogue.RuleSets.Where(other => !own.Contains(other)).Concat(before.Select(other => other.RuleSet).Where(run.IsCurrent));
        foreach (var other in others.Where(other => other.Id != looked.RuleSet.Id && DocumentNumber.IsSame(other.Document, looked.RuleSet.Document) && looked.RuleSet.Notes?.Contains(other.Id, StringComparison.Ordinal) != true))
        {
            if (CommonDays(run.Catalogue.PeriodOf(looked.RuleSet), run.Catalogue.PeriodOf(other)) is { } common)
                looked.Warn(LintDefects.DocumentTwice, RuleSetNodes.Find(looked.Nodes.Document, "number")!, looked.RuleSet.Document.Number!, other.Id, Phrases.Period(common));
        }
    }

    private static EffectivePeriod? CommonDays(EffectivePeriod? one, EffectivePeriod? other)
    {
        if (one is null || other is null)
            return null;
        var from = one.From is { } first && other.From is { } second ? (first > second ? first : second) : one.From ?? other.From;
        var to = one.To is { } last && other.To is { } otherLast ? (last < otherLast ? last : otherLast) : one.To ?? other.To;
        return to < from ? null : new(from, to);
    }
}
