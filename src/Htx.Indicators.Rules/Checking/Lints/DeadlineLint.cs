using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>A deadline on which the rule set is not in force.</summary>
internal sealed class DeadlineLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        foreach (var indicator in looked.RuleSet.Indicators)
        {
            if (indicator.Deadline is { } day)
                Look(looked, day, RuleSetNodes.Find(looked.Nodes.Of(indicator), "deadline")!, looked.RuleSet.Notes);
            foreach (var item in indicator.Items.Where(item => item.Deadline is not null))
                Look(looked, item.Deadline!.Value, RuleSetNodes.Find(looked.Nodes.Of(item), "deadline")!, $"{item.Notes} {looked.RuleSet.Notes}");
        }
    }

    private static void Look(LintedRuleSet looked, DateOnly day, SourceNode node, string? notes)
    {
        var isNoted = notes?.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) == true;
        if (!isNoted && !looked.RuleSet.InForce.Contains(day))
            looked.Warn(LintDefects.DeadlineOutside, node, Phrases.Day(day), Phrases.Period(looked.RuleSet.InForce));
    }
}
