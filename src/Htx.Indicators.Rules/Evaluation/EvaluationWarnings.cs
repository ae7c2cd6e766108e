namespace Htx.Indicators.Rules;

/// <summary>What judging a subject brought to light that reading its figures could not.</summary>
public static class EvaluationWarnings
{
    /// <summary>
    /// A warning for every computed figure that is too large to be computed or makes no sense, and one where the rule set is not in
    /// force on the day of the figures, or superseded; empty as a rule.
    /// </summary>
    /// <param name="assessment">The result.</param>
    /// <param name="name">What the diagnostics call the observations, as a rule their file.</param>
    /// <param name="catalogue">Where later rule sets are looked for; null to look for none.</param>
    public static IReadOnlyList<Diagnostic> Of(RuleSetAssessment assessment, string name, RuleSetCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(name);
        return
        [
            .. OfTime(assessment, new(name, null, null, "asOf"), catalogue),
            .. assessment.RuleSet.Measures.Where(measure => IsSource(assessment.Figures, measure)).Select(measure => Warning(assessment.Figures, measure, name)),
        ];
    }

    private static IEnumerable<Diagnostic> OfTime(RuleSetAssessment assessment, Place place, RuleSetCatalogue? catalogue)
    {
        var (ruleSet, day) = (assessment.RuleSet, assessment.AsOf);
        if (!ruleSet.InForce.Contains(day))
            yield return new(ObservationDefects.NotInForce, place, ruleSet.Id, Phrases.Day(day), Phrases.Period(ruleSet.InForce));
        else if (catalogue?.SuccessorsOf(ruleSet).FirstOrDefault(successor => successor.InForce.From <= day) is { } successor)
            yield return new(ObservationDefects.Superseded, place, ruleSet.Id, Phrases.Day(day), successor.Id);
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
