namespace Htx.Indicators;

/// <summary>Targets in words.</summary>
public static class TargetText
{
    /// <summary>The target of an assessed part, with its unit: “từ 2.600 thành viên trở lên”, “đạt 40%”.</summary>
    public static string Of(PartAssessment part, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Part.Target.Kind.Words(Number(part, language, withUnit: true), language);
    }

    /// <summary>The number of the target, or the title of the measure it is compared with and, where known, its figure.</summary>
    internal static string Number(PartAssessment part, Language language, bool withUnit)
    {
        var unit = withUnit ? part.Measure.Unit : null;
        if (part.Part.Target.Argument is not { MeasureId: { } id })
            return Printing.WithUnit(Numbers.Format(part.MetAt, language), unit);
        var title = part.Figures.RuleSet.GetMeasure(id).Title;
        return part.Figures[id].Value is { } value ? $"{Printing.Amount(value, unit, language)} ({title})" : title;
    }
}
