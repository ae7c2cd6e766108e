namespace Htx.Indicators.Rules;

/// <summary>One measure id with different units in two rule sets: one figure cannot be right for both.</summary>
internal sealed class MeasureUnitLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        var before = run.RuleSets.TakeWhile(other => other != looked).Where(other => other.RuleSet.Id != looked.RuleSet.Id).ToArray();
        foreach (var measure in looked.RuleSet.Measures)
        {
            foreach (var other in before)
            {
                if (!other.RuleSet.TryGetMeasure(measure.Id, out var declared) || UnitOf(declared) == UnitOf(measure) || measure.Notes?.Contains(UnitOf(declared), StringComparison.Ordinal) == true)
                    continue;
                var node = looked.Nodes.Of(measure);
                looked.Warn(LintDefects.UnitDiffersElsewhere, RuleSetNodes.Find(node, "unit") ?? node, measure.Id, UnitOf(measure), UnitOf(declared), other.RuleSet.Id);
                break;
            }
        }
    }

    /// <summary>A flag counts nothing, whatever unit it may be given.</summary>
    private static string UnitOf(Measure measure) => measure.Kind == MeasureKind.Flag ? "flag" : measure.Unit!;
}
