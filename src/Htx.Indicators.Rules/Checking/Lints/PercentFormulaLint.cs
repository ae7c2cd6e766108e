namespace Htx.Indicators.Rules;

/// <summary>A percentage computed as a ratio: 0.75 where 75 is meant.</summary>
internal sealed class PercentFormulaLint : Lint
{
    /// <summary>What a hundred is mistaken for; other numbers belong to what is counted.</summary>
    private static readonly decimal[] OtherPowers = [1_000, 10_000, 0.001m, 0.000_1m];

    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        foreach (var measure in looked.RuleSet.Measures.Where(measure => measure is { Unit: "%", Formula: not null }))
        {
            if (IsRatio(measure.Formula!, looked.RuleSet) && measure.Notes?.Contains("100", StringComparison.Ordinal) != true)
                looked.Warn(LintDefects.RatioAsPercent, RuleSetNodes.Find(looked.Nodes.Of(measure), "formula")!, measure.Id, MendOf(measure.Formula!));
        }
    }

    private static Phrase MendOf(Formula formula) => formula.HasNumber(OtherPowers.Contains)
        ? new(" mà với số khác; sửa số ấy để nhân với đúng 100", " but by another number; correct that number, so that it is multiplied by exactly 100")
        : new(", nên 75% thành 0,75; viết thêm * 100", ", so that 75% becomes 0.75; add * 100");

    /// <summary>Divides, and nothing in it makes a hundred of one; what is computed from percentages may be one without.</summary>
    private static bool IsRatio(Formula formula, RuleSet ruleSet) =>
        formula.Tokens.Any(token => token is { Kind: FormulaTokenKind.Operator, Text: "/" })
        && !formula.HasNumber(number => number is >= 100 or <= 0.01m && !OtherPowers.Contains(number))
        && !formula.References.Any(id => ruleSet.GetMeasure(id).Unit == "%");
}
