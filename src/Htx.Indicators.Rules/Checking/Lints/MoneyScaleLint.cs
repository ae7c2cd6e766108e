namespace Htx.Indicators.Rules;

/// <summary>Money in different scales in one formula, “đồng” beside “triệu đồng”, without a number that converts them.</summary>
internal sealed class MoneyScaleLint : FileLint
{
    public override void Look(LintedFile looked)
    {
        foreach (var measure in looked.Measures.Where(measure => measure.Formula is not null))
        {
            if (FindUnequal(measure, looked.Measures) is var (one, other) && measure.Notes?.Contains(other.Unit!, StringComparison.Ordinal) != true)
                looked.Warn(LintDefects.MixedMoney, looked.NodeOf(measure, "formula"), one.Id, one.Unit!, other.Id, other.Unit!);
        }
    }

    private static (Measure One, Measure Other)? FindUnequal(Measure measure, MeasureTable measures)
    {
        var formula = measure.Formula!;
        // Price times quantity, or a number of at least a thousand, converts scales.
        if (formula.MultipliesMeasures() || formula.HasNumber(number => number is >= 1_000 or <= 0.001m))
            return null;
        Measure[] used = [.. formula.References.Select(id => measures[id])];
        var isPlain = used.All(other => IsMoney(other) || (other.Kind == MeasureKind.Count && ScaleOf(other) == 1));
        Measure[] money = [.. used.Where(IsMoney), .. isPlain && IsMoney(measure) ? [measure] : Array.Empty<Measure>()];
        return Array.Find(money, other => ScaleOf(other) != ScaleOf(money[0])) is { } unequal ? (money[0], unequal) : null;
    }

    private static bool IsMoney(Measure measure) => measure.Unit is { } unit && NumberScale.OfUnit(unit).IsMoney;

    private static decimal ScaleOf(Measure measure) => NumberScale.OfUnit(measure.Unit!).Multiple;
}
