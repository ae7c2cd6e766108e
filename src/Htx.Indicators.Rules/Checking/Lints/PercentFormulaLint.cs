namespace Htx.Indicators.Rules;

/// <summary>A percentage that its formula does not compute: 0.75 where 75 is meant, a sum that is not divided.</summary>
internal sealed class PercentFormulaLint : FileLint
{
    public override void Look(LintedFile looked)
    {
        foreach (var measure in looked.Measures.Where(measure => measure is { Unit: "%", Formula: not null }))
        {
            if (FindDefect(measure.Formula!, looked.Measures) is { } defect && measure.Notes?.Contains("100", StringComparison.Ordinal) != true)
                looked.Warn(LintDefects.RatioAsPercent, looked.NodeOf(measure, "formula"), measure.Id, defect);
        }
    }

    /// <summary>What keeps a formula from being a percentage; null where nothing does, or where its figures have different units.</summary>
    private static Phrase? FindDefect(Formula formula, MeasureTable measures)
    {
        Measure[] used = [.. formula.References.Select(id => measures[id])];
        if (used.Length == 0 || !Array.TrueForAll(used, measure => measure.Unit != "%" && (IsCounted(measure) || measure.Unit == used[0].Unit)))
            return null;
        // A formula of 150 figures is looked at in all its parts.
        var units = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (formula.AddsShare(UnitOf))
            return new("công thức cộng một số với một tỷ lệ; đặt tổng vào ngoặc rồi mới chia", "its formula adds a share to a figure; put the sum into parentheses before it is divided");
        // What only differs in its units is a matter of these.
        if (FormulaScale.Of(formula.Root, _ => 1) is { Degree: 0, Multiple: 100 })
            return null;
        return FormulaScale.Of(formula.Root, UnitOf) switch
        {
            null or { Degree: 0, Multiple: 100 } => null,
            { Degree: 0, Multiple: 1 } => new("công thức là phép chia không nhân với 100, nên 75% thành 0,75; viết thêm * 100", "its formula divides and does not multiply by 100, so that 75% becomes 0.75; add * 100"),
            { Degree: 0, Multiple: var multiple } => new(
                $"công thức nhân tỷ lệ với {Phrases.Number(multiple).Vietnamese}; sửa các số trong công thức để nhân với đúng 100",
                $"its formula multiplies the share by {Phrases.Number(multiple).English}; correct its numbers, so that it is multiplied by exactly 100"),
            _ when Array.TrueForAll(used, IsCounted) => new("công thức không chia một số cho tổng của nó; viết ví dụ a / b * 100", "its formula divides no figure by its total; write for example a / b * 100"),
            _ => null,
        };

        decimal UnitOf(string id) => units.TryGetValue(id, out var known) ? known : units[id] = NumberScale.OfUnit(measures[id].Unit ?? "").Multiple;
    }

    private static bool IsCounted(Measure measure) => measure.Kind is MeasureKind.Count or MeasureKind.Money;
}
