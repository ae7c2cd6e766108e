namespace Htx.Indicators.Rules.Tests;

/// <summary>The slips that whoever transcribes a circular could make, each as the scorecard that would come of it.</summary>
internal static class ScorecardSlips
{
    /// <summary>A band that ends one step earlier or later, on the other side of its number, or earns one point more or less.</summary>
    public static IEnumerable<(string What, Scorecard Slip)> InBands(Scorecard card) =>
        from criterion in card.Criteria
        from i in Enumerable.Range(0, criterion.Bands.Count)
        let step = StepOf(card, criterion.MeasureId)
        let band = criterion.Bands[i]
        from slip in new[]
        {
            band with { To = band.To + step }, band with { To = band.To - step }, band with { IncludesEnd = !band.IncludesEnd && band.To is not null },
            band with { Points = band.Points + 1 }, band with { Points = band.Points - 1 },
        }
        where slip != band && slip.Points >= 0
        let bands = criterion.Bands.Select((other, at) => at == i ? slip : other)
        select ($"{criterion.Id}: {slip}", WithCriterion(card, criterion, Criterion.ByBands(criterion.Id, criterion.Title, criterion.MeasureId, bands)));

    /// <summary>A grade that begins one step earlier or later.</summary>
    public static IEnumerable<(string What, Scorecard Slip)> InGrades(Scorecard card) =>
        from grade in card.Grades.SkipLast(1)
        from step in new[] { 0.01m, -0.01m }
        let slip = grade with { From = grade.From + step }
        select ($"{slip}", With(card, grades: card.Grades.Select(other => other == grade ? slip : other)));

    /// <summary>A condition with another number or phrase, one that leads to another grade, one left out.</summary>
    public static IEnumerable<(string What, Scorecard Slip)> InConditions(Scorecard card)
    {
        foreach (var condition in card.Conditions)
        {
            var part = condition.Part;
            foreach (var target in TargetSlips.OneStep(part.Target, StepOf(card, part.MeasureId)).Concat(TargetSlips.AnotherPhrase(part.Target)))
                yield return ($"{part.Id}: {target.Kind.Key} {target.Form.Met.Threshold.Offset}", WithCondition(condition with { Part = new(part.Id, part.Title, part.MeasureId, target) }));
            foreach (var grade in card.Grades.Where(grade => condition.Grade is not null && grade.Grade != condition.Grade))
                yield return ($"{part.Id}: {grade.Grade}", WithCondition(condition with { Grade = grade.Grade }));
            yield return ($"no {part.Id}", With(card, conditions: card.Conditions.Except([condition])));

            Scorecard WithCondition(RatingCondition slip) => With(card, conditions: card.Conditions.Select(other => other == condition ? slip : other));
        }
    }

    private static decimal StepOf(Scorecard card, string measureId) => card.Measures[measureId].Kind == MeasureKind.Count ? 1 : 0.01m;

    private static Scorecard WithCriterion(Scorecard card, Criterion criterion, Criterion slip) => With(card, card.Groups.Select(group =>
    {
        Criterion[] criteria = [.. group.Criteria.Select(other => other == criterion ? slip : other)];
        return new CriterionGroup(group.Number, group.Title, criteria.Sum(one => one.Max), criteria);
    }));

    private static Scorecard With(Scorecard card, IEnumerable<CriterionGroup>? groups = null, IEnumerable<GradeBand>? grades = null, IEnumerable<RatingCondition>? conditions = null) =>
        new(card.Id, card.Version, card.Document, card.InForce, card.Measures, groups ?? card.Groups, grades ?? card.Grades, conditions ?? card.Conditions);
}
