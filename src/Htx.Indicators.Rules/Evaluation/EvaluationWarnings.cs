namespace Htx.Indicators.Rules;

/// <summary>What judging a subject brought to light that reading its figures could not.</summary>
public static class EvaluationWarnings
{
    /// <summary>A warning for every computed figure that is too large to be computed; empty as a rule.</summary>
    /// <param name="assessment">The result.</param>
    /// <param name="name">What the diagnostics call the observations, as a rule their file.</param>
    public static IReadOnlyList<Diagnostic> Of(RuleSetAssessment assessment, string name)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(name);
        return
        [
            .. assessment.RuleSet.Measures
                .Where(measure => IsOverflow(assessment.Figures, measure))
                .Select(measure => new Diagnostic(ObservationDefects.Overflow, new(name, null, null, $"values.{measure.Id}"), measure.Id)),
        ];
    }

    private static bool IsOverflow(FigureTable figures, Measure measure) =>
        measure.Formula is { } formula
        && figures[measure.Id] is { Reason: NotAssessedReason.Inconsistent, Value: null }
        && formula.References.All(id => figures[id].Reason is null);
}
