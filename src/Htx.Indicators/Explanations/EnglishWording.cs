namespace Htx.Indicators;

/// <summary>The phrases in English; titles, units and quotes stay in the words of the document.</summary>
internal sealed class EnglishWording : Wording
{
    public override void PercentagePoints(Prose prose, decimal number) => prose.Write($"{number} percentage point{(number == 1 ? "" : "s")}");

    public override string Exactly => "exactly the target";

    public override string NeverExceeded => "this target can be met, never exceeded";

    public override string Verdict(Classification classification, bool isEstimated) =>
        classification.ToText(Language.English) + (isEstimated ? " (estimated)" : "");

    public override void PercentOfTarget(Prose prose, decimal percent) => prose.Write($"{percent}% of the target");

    public override string EqualToOpenCut(string number, Direction direction) =>
        $"exactly {number}, which does not meet it: it must be {(direction == Direction.HigherIsBetter ? "more" : "less")} than {number}";

    public override void Short(Prose prose, Gap gap, Direction direction, bool isOpen) =>
        prose.Write($"{(isOpen ? "more than " : "")}{gap} {(direction == Direction.HigherIsBetter ? "short" : "still to be cut")}");

    public override void Beyond(Prose prose, Gap gap, Direction direction) =>
        prose.Write($"{gap} {(direction == Direction.HigherIsBetter ? "above" : "below")}");

    public override string IsDone(bool done) => done ? "done" : "not done";

    public override string Missing(IReadOnlyList<string> measures) =>
        $"figures missing: {string.Join(", ", measures.Take(MostNamed))}" + (measures.Count > MostNamed ? $" and {Count(measures.Count - MostNamed, "other")}" : "");

    public override string Undefined(string formula) => $"{formula} cannot be computed: a denominator is 0";

    public override string NotApplicable(string measure) => $"does not apply to this subject: {measure}";

    public override string OutsideDomain(string figure, FigureDomain domain)
    {
        var range = domain switch
        {
            { Min: { } min, Max: { } max } => $"from {Number(min)} to {Number(max)}",
            { Min: { } min } => $"{Number(min)} or more",
            { Max: { } max } => $"{Number(max)} or less",
            _ => "",
        };
        var whole = domain.WholeOnly ? "a whole number, " : "";
        return $"figure out of bounds: {figure}, it must be {whole}{range}".TrimEnd(' ', ',');
    }

    public override string WrongSort(string measure, string? unit) => unit is null
        ? $"figure of the wrong sort: {measure} is done or not done"
        : $"figure of the wrong sort or unit: {measure} must be in {unit}";

    public override string TooLarge(string measure) => $"{measure} cannot be computed: the result is too large";

    public override string ThresholdsContradict(string target) =>
        $"the target contradicts itself ({target}): what exceeds it begins before what meets it";

    public override string EstimatedAmount(string amount) => $"an estimated {amount}";

    public override string EstimatedGrade(string grade, bool isEstimated) => isEstimated ? $"{grade} (estimated)" : grade;

    public override string EstimatedTask(string done) => $"{done} (estimated)";

    public override string Estimated(string measure) => $"with an estimate ({measure})";

    public override string Asserted(string? measure) =>
        "asserted by the source, which prints no figure" + (measure is null ? "" : $" ({measure})");

    public override string SoFar(string amount, DateOnly? asOf) =>
        asOf is { } day ? $"{amount} as of {Days.Format(day, Language.English)}" : $"{amount} so far";

    public override string Note(string note) => $"note: {note}";

    public override string RuleOfParts(PartRule rule) =>
        rule == PartRule.AllOf ? "every part must be met" : "one part is enough";

    public override string PartsNotMet => "not met:";

    public override string NearestPart(string part) => $"nearest to it is “{part}”";

    public override string Deadline(DateOnly deadline, DateOnly asOf)
    {
        var text = $"Deadline: {Days.Format(deadline, Language.English)}";
        if (deadline < asOf)
            return $"{text}, which has passed";
        return deadline == asOf ? $"{text}, which is this day" : $"{text}, {RemainingTime.Between(asOf, deadline).Text(n => Count(n, "year"), n => Count(n, "month"), n => Count(n, "day"))} left";
    }

    public override string Provisional(string reason) => $"Provisional: {reason}";

    public override string ThisDocument(string kind) => "this document";

    public override string Basis(string document, string clause) => $"Basis: {document}, {clause}";

    public override string Share(Tally tally, string? noun)
    {
        var text = $"{Number(tally.MetOrExceeded)} of {Number(tally.Total)} {noun ?? "subjects"} met";
        if (tally.Exceeded > 0)
            text += $", {Number(tally.Exceeded)} of them exceeded";
        if (tally.NotMet > 0)
            text += $"; {Number(tally.NotMet)} not met";
        return tally.NotAssessed > 0 ? $"{text}; {Number(tally.NotAssessed)} not assessed" : text;
    }

    public override string Conclusion(DeadlineAssessment assessment)
    {
        var (indicators, items) = (assessment.IndicatorTally, assessment.ItemTally);
        var text = Group(assessment) + $"As of {Days.Format(assessment.Whole.AsOf, Language.English)}, measured against {assessment.Whole.RuleSet.Document.Citation}, "
            + $"met or exceeded: {Share(tally => tally.MetOrExceeded)}.";
        if (items.NotMet > 0)
            text += $" Not met: {Share(tally => tally.NotMet)}.";
        if (items.NotAssessed > 0)
        {
            var which = assessment.Items.Where(item => item.Classification == Classification.NotAssessed).Select(item => item.Item.Id);
            text += $" Not assessed: {Share(tally => tally.NotAssessed)} (items {string.Join(", ", which)}).";
        }

        return text;

        string Share(Func<Tally, int> count) =>
            $"{count(indicators)} of {indicators.Total} indicators and {count(items)} of {items.Total} content items";
    }

    private static string Group(DeadlineAssessment assessment) => assessment switch
    {
        _ when assessment.Indicators.Count == assessment.Whole.Indicators.Count => "",
        { Deadline: { } deadline } => $"Goals to {Days.Format(deadline, Language.English)}: ",
        _ => "Goals without one common deadline: ",
    };

    private static string Count(int count, string unit) => $"{count} {unit}{(count == 1 ? "" : "s")}";

    private static string Number(decimal number) => Numbers.Format(number, Language.English);
}
