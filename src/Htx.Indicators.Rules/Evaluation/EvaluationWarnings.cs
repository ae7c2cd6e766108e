namespace Htx.Indicators.Rules;

/// <summary>What judging a subject brought to light that reading its figures could not.</summary>
public static class EvaluationWarnings
{
    /// <summary>A warning for every computed figure that is too large to be computed or makes no sense; empty as a rule.</summary>
    /// <param name="assessment">The result.</param>
    /// <param name="name">What the diagnostics call the observations, as a rule their file.</param>
    public static IReadOnlyList<Diagnostic> Of(RuleSetAssessment assessment, string name)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(name);
        return [.. assessment.RuleSet.Measures.Where(measure => IsSource(assessment.Figures, measure)).Select(measure => Warning(assessment.Figures, measure, name))];
    }

    /// <summary>Whether a computed figure makes no sense although the figures it is computed from do.</summary>
    private static bool IsSource(FigureTable figures, Measure measure) =>
        measure.Formula is { } formula
        && figures[measure.Id].Reason == NotAssessedReason.Inconsistent
        && formula.References.All(id => figures[id].Reason is null);

    private static Diagnostic Warning(FigureTable figures, Measure measure, string name)
    {
        var place = new Place(name, null, null, $"values.{measure.Id}");
        return figures[measure.Id].Value is { } value && Figures.IsInRange(value)
            ? new(ObservationDefects.ComputedOutsideDomain, place, measure.Id, Phrases.Number(value), Phrases.DomainOf(measure.Domain))
            : new(ObservationDefects.Overflow, place, measure.Id);
    }
}
