using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>A rule set that is in force before its document was issued: a day is mistyped, or the document reaches back, which it would say.</summary>
internal sealed class IssuedLaterLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        var ruleSet = looked.RuleSet;
        if (ruleSet.InForce.From is not { } from || ruleSet.Document.IssuedOn is not { } issued || from >= issued)
            return;
        if (ruleSet.Notes?.Contains(from.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) != true)
            looked.Warn(LintDefects.IssuedLater, RuleSetNodes.Find(looked.Nodes.InForce, "from")!, Phrases.Day(from), Phrases.Day(issued));
    }
}
