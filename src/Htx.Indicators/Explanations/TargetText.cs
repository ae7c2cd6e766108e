namespace Htx.Indicators;

/// <summary>Targets in words.</summary>
public static class TargetText
{
    /// <summary>The target of an assessed part, with its unit: “từ 2.600 thành viên trở lên”, “đạt 40%”.</summary>
    public static string Of(PartAssessment part, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(part);
        return PhraseOf(part, language, withUnit: true).Text;
    }

    /// <summary>The target of a part as the document puts it to everybody: a measure it is taken from is named, its figure is not known.</summary>
    /// <exception cref="KeyNotFoundException">The part is not one of <paramref name="ruleSet"/>.</exception>
    public static string OfRule(RuleSet ruleSet, ItemPart part, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(part);
        return new TargetPhrase(ruleSet.Measures, ruleSet.GetMeasure(part.MeasureId), part.Target, _ => null, language, withUnit: true).Text;
    }

    /// <summary>The target of an assessed part inside an explanation.</summary>
    internal static string ClauseOf(PartAssessment part, Language language) =>
        part.Plan.FindClause(language) ?? PhraseOf(part, language, withUnit: false).Clause;

    /// <summary>The target of an assessed part, to be put into a sentence.</summary>
    internal static TargetPhrase PhraseOf(PartAssessment part, Language language, bool withUnit)
    {
        FigureBesideTarget? beside = null;
        return new(part.Figures.Measures, part.Measure, part.Part.Target, FigureOf, language, withUnit);

        // Beside a figure, a threshold is printed so that the two printed numbers give the verdict.
        decimal? FigureOf(string id) =>
            (part.Figures[id].Value, part.Value) switch
            {
                (null, _) => null,
                ({ } figure, null) => figure,
                ({ } figure, _) => (beside ??= new(part)).Shorten(id, figure),
            };
    }
}
