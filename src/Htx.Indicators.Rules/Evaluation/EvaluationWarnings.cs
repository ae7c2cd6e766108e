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
        return [.. OfDay(assessment.RuleSet, assessment.AsOf, name, catalogue), .. OfFigures(assessment.Figures, name)];
    }

    /// <summary>The same for verdicts alone.</summary>
    /// <param name="verdicts">The result.</param>
    /// <param name="name">What the diagnostics call the observations, as a rule their file.</param>
    /// <param name="catalogue">Where later rule sets are looked for; null to look for none.</param>
    public static IReadOnlyList<Diagnostic> OfVerdicts(RuleSetVerdicts verdicts, string name, RuleSetCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(name);
        return [.. OfDay(verdicts.RuleSet, verdicts.AsOf, name, catalogue), .. verdicts.Figures is { } figures ? OfFigures(figures, name) : []];
    }

    /// <summary>The same for a rating.</summary>
    /// <param name="rating">The result.</param>
    /// <param name="name">What the diagnostics call the observations, as a rule their file.</param>
    public static IReadOnlyList<Diagnostic> Of(Rating rating, string name)
    {
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(name);
        return
        [
            .. NotInForce(rating.Scorecard.Id, rating.Scorecard.InForce, rating.AsOf, new(name, null, null, "asOf")),
            .. OfFigures(rating.Figures, name),
        ];
    }

    /// <summary>A warning for every count that a unit gives itself and the ratings of its cooperatives do not bear out; empty as a rule.</summary>
    /// <param name="yields">What ratings are counted as.</param>
    /// <param name="given">The figures of the unit as it gives them.</param>
    /// <param name="filled">The same with the counts filled in (<see cref="UnitRatings.Fill"/>).</param>
    /// <param name="name">What the diagnostics call the observations, as a rule their file.</param>
    public static IReadOnlyList<Diagnostic> OfCounts(RatingYield yields, ObservationSet given, ObservationSet filled, string name)
    {
        ArgumentNullException.ThrowIfNull(yields);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(filled);
        ArgumentNullException.ThrowIfNull(name);
        return
        [
            .. from id in yields.Counts.Keys
               where given[id].Value is not null && given[id].Value != filled[id].Value
               select new Diagnostic(
                   ObservationDefects.CountedOtherwise, new(name, null, null, $"values.{id}"), id, Phrases.Number(given[id].Value!.Value),
                   filled[id].Value is { } counted ? Phrases.Number(counted) : Phrases.NoCount, given.Subject.Id),
        ];
    }

    /// <summary>
    /// A warning for every count that ratings are to give and that reaches no item although one was meant: a rule set computes it itself or takes
    /// it for a yes or no, or has a measure with nearly this id, or no rule set asks for any of the counts. An error for a count that a rule set declares as a percentage or as money. Empty as a rule; rule sets need not ask for all counts.
    /// </summary>
    /// <param name="scorecard">The scorecard, which says what its ratings are counted as.</param>
    /// <param name="ruleSets">The rule sets the units are judged by.</param>
    /// <exception cref="ArgumentException">The scorecard does not say it.</exception>
    public static IReadOnlyList<Diagnostic> OfYields(Scorecard scorecard, IReadOnlyCollection<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(ruleSets);
        if (scorecard.Yields is not { } yields)
            throw new ArgumentException($"'{scorecard.Id}' does not say what its ratings are counted as.", nameof(scorecard));
        var asked = ruleSets.SelectMany(ruleSet => ruleSet.Measures).ToLookup(measure => measure.Id, StringComparer.Ordinal);
        // Of the same unit: “weakTht” counts something else than “weakHtx”.
        string[] others = [.. asked.Where(measures => measures.Any(measure => measure.Unit == yields.PopulationMeasure.Unit)).Select(measures => measures.Key).Except(yields.Counts.Keys)];
        var comparisons = new ComparisonBudget();
        var isAnyTaken = yields.Counts.Keys.Any(id => asked[id].Any(TakesCounts));
        return
        [
            .. from id in yields.Counts.Keys
               where !asked[id].Any(TakesCounts)
               let mend = asked[id].FirstOrDefault() is { } measure ? (measure.Formula is null ? Phrases.CountIsFlag : Phrases.CountIsComputed)
                   : !comparisons.TryTake(id, others.Length) ? (isAnyTaken ? null : Phrases.CheckTheName)
                   : !isAnyTaken || NearestName.Find(id, others) is not null ? Phrases.DidYouMean(id, others)
                   : null
               where mend is not null
               select new Diagnostic(ObservationDefects.UnaskedCount, new(scorecard.Id, null, null, $"yields.counts.{id}"), id, mend),
            .. from id in yields.Counts.Keys
               let measure = asked[id].FirstOrDefault(IsNoCount)
               where measure is not null
               select new Diagnostic(ObservationDefects.CountOfOtherKind, new(scorecard.Id, null, null, $"yields.counts.{id}"), id, measure.Unit!),
        ];

        static bool TakesCounts(Measure measure) => measure.Formula is null && measure.Kind != MeasureKind.Flag;

        // A number of cooperatives would be judged as a percentage, or as money.
        static bool IsNoCount(Measure measure) => measure is { Formula: null, Kind: MeasureKind.Percent or MeasureKind.Money };
    }

    /// <summary>A warning for every unit whose ratings were counted and then asked for by nobody, and one for ratings of no unit; empty as a rule.</summary>
    /// <param name="units">The units without figures of their own.</param>
    /// <param name="withoutUnit">How many cooperatives do not say which unit they are part of.</param>
    /// <param name="name">What the diagnostics call the observations of the cooperatives, as a rule their file.</param>
    public static IReadOnlyList<Diagnostic> OfUncounted(IEnumerable<UnitRatings> units, int withoutUnit, string name)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(name);
        var place = new Place(name, null, null, "subject.partOf");
        return
        [
            .. units.Select(unit => new Diagnostic(ObservationDefects.UncountedRatings, place, unit.Summary.Count, unit.UnitId, Phrases.Day(unit.AsOf))),
            .. withoutUnit > 0 ? [new Diagnostic(ObservationDefects.RatingsOfNoUnit, place, withoutUnit)] : Array.Empty<Diagnostic>(),
        ];
    }

    private static IEnumerable<Diagnostic> OfDay(RuleSet ruleSet, DateOnly day, string name, RuleSetCatalogue? catalogue)
    {
        var place = new Place(name, null, null, "asOf");
        var successor = catalogue?.SuccessorsOf(ruleSet).FirstOrDefault(successor => successor.InForce.From <= day);
        return
        [
            .. NotInForce(ruleSet.Id, ruleSet.InForce, day, place),
            .. successor is not null && ruleSet.InForce.Contains(day) ? [new Diagnostic(ObservationDefects.Superseded, place, ruleSet.Id, Phrases.Day(day), successor.Id)] : Array.Empty<Diagnostic>(),
        ];
    }

    private static IEnumerable<Diagnostic> NotInForce(string id, EffectivePeriod inForce, DateOnly day, Place place) =>
        inForce.Contains(day) ? [] : [new(ObservationDefects.NotInForce, place, id, Phrases.Day(day), Phrases.Period(inForce))];

    private static IEnumerable<Diagnostic> OfFigures(FigureTable figures, string name) =>
        figures.Measures.Where(measure => IsSource(figures, measure)).Select(measure => Warning(figures, measure, name));

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
