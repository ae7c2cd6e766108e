namespace Htx.Indicators;

/// <summary>Puts ratings into words.</summary>
internal static class RatingText
{
    /// <summary>The most criteria and conditions of which a sentence says why they have no figure.</summary>
    private const int MostNamed = 20;

    /// <summary>What a rating came to.</summary>
    public static string Verdict(Rating rating, Language language) =>
        Wording.In(language).EstimatedGrade(rating.Grade ?? rating.Status.ToText(language), rating.IsEstimated);

    /// <summary>What a rating came to, and why.</summary>
    public static string Of(Rating rating, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var basis = $" {BasisOf(rating, language)}.";
        var points = rating.Total is { } total ? Points(total, rating.Scorecard.Max, language) : null;
        return rating.Status switch
        {
            RatingStatus.Incomplete => WhyIncomplete(rating, language) + ".",
            RatingStatus.NotRated => $"{Capital(Verdict(rating, language))}: {Condition(rating.Deciding!, language)}.{basis}",
            _ when rating.Deciding is { } deciding && isVietnamese => $"{Capital(Condition(deciding, language))} nên xếp loại {Verdict(rating, language)}{(points is null ? "" : $", dù đạt {points}")}.{basis}",
            _ when rating.Deciding is { } deciding => $"{Capital(Condition(deciding, language))}, so the grade is {Verdict(rating, language)}{(points is null ? "" : $" despite {points}")}.{basis}",
            _ when isVietnamese => $"{points}, xếp loại {Verdict(rating, language)}.{basis}",
            _ => $"{points}, grade {Verdict(rating, language)}.{basis}",
        };
    }

    /// <summary>The points of a criterion, and why.</summary>
    public static string Of(CriterionRating rating, Language language)
    {
        var criterion = rating.Criterion;
        if (rating.Points is not { } points)
            return WhyNoPoints(rating, language);
        using var prose = new Prose(language);
        prose.Write(criterion.IsGiven ? Given(rating, points, language) : ByBand(rating, points, language));
        SourceRemarks.WriteCertainty(prose, rating);
        return prose.ToString();
    }

    private static string Given(CriterionRating rating, decimal points, Language language)
    {
        var text = Points(points, rating.Criterion.Max, language);
        text = rating.IsEstimated ? Wording.In(language).EstimatedAmount(text) : text;
        return text + (language == Language.Vietnamese ? ", do người đánh giá chấm" : ", given by the assessor");
    }

    private static string ByBand(CriterionRating rating, decimal points, Language language)
    {
        var criterion = rating.Criterion;
        var value = rating.Value!.Value;
        var printed = rating.Measure.Formula is null ? value : Printing.Shorten(value, [.. criterion.Bands.Select(band => band.To).OfType<decimal>()]);
        var amount = Printing.Amount(printed, rating.Measure.Unit, language);
        var figure = rating.Measure.Formula is { } formula ? $"{FormulaText.Substitute(formula, rating.Figures, language)} = {amount}"
            : rating.IsEstimated ? Wording.In(language).EstimatedAmount(amount)
            : amount;
        return $"{figure}, {Band(criterion, criterion.BandOf(value), rating.Measure.Unit, language)}: {Points(points, criterion.Max, language)}";
    }

    /// <summary>A band in words: “từ 100% đến dưới 120%”.</summary>
    private static string Band(Criterion criterion, int index, string? unit, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var band = criterion.Bands[index];
        var before = index == 0 ? null : criterion.Bands[index - 1];
        var to = band.To is { } end ? Printing.Amount(end, unit, language) : null;
        // The unit stands once, a percent sign at each number.
        var from = before?.To is { } start ? Printing.Amount(start, to is null || unit == "%" ? unit : null, language) : null;
        var lower = from is null ? null : before!.IncludesEnd ? (isVietnamese ? $"trên {from}" : $"above {from}") : (isVietnamese ? $"từ {from}" : $"from {from}");
        var upper = to is null ? null : band.IncludesEnd ? (isVietnamese ? $"không quá {to}" : $"up to {to}") : (isVietnamese ? $"dưới {to}" : $"below {to}");
        return (lower, upper) switch
        {
            (null, _) => upper!,
            (_, null) => before!.IncludesEnd ? lower : isVietnamese ? $"{lower} trở lên" : $"{from} or more",
            _ when isVietnamese => band.IncludesEnd ? $"{lower} đến {to}" : $"{lower} đến {upper}",
            _ => $"{lower} to {(band.IncludesEnd ? to : upper)}",
        };
    }

    private static string Points(decimal points, decimal max, Language language) =>
        $"{Numbers.Format(points, language)}/{Numbers.Format(max, language)} {(language == Language.Vietnamese ? "điểm" : "points")}";

    /// <summary>A condition that holds, with its figure and what the source says about it: “ngừng hoạt động trên 3 tháng (5 tháng; ghi chú: …)”.</summary>
    private static string Condition(PartAssessment condition, Language language)
    {
        using var prose = new Prose(language);
        if (condition.Measure.Kind != MeasureKind.Flag)
        {
            var amount = Printing.Amount(new FigureBesideTarget(condition).Printed, condition.Measure.Unit, language);
            prose.Write(condition.IsEstimated ? Wording.In(language).EstimatedAmount(amount) : amount);
        }

        SourceRemarks.WriteCertainty(prose, condition);
        var said = prose.ToString();
        return said.Length == 0 ? condition.Part.Title : $"{condition.Part.Title} ({said})";
    }

    private static string BasisOf(Rating rating, Language language)
    {
        var (isVietnamese, document) = (language == Language.Vietnamese, rating.Scorecard.Document.Citation);
        if (rating.Deciding is not { } deciding)
            return Wording.In(language).Basis(document, isVietnamese ? "thang điểm xếp loại" : "the scale of grades");
        var basis = rating.Scorecard.Conditions.First(entry => entry.Part == deciding.Part).Basis;
        return basis is null ? (isVietnamese ? $"Căn cứ: {document}" : $"Basis: {document}") : Wording.In(language).Basis(basis.Document ?? document, basis.Clause);
    }

    /// <summary>All that stands in the way, so that it can be put right at once: what is missing, then what makes no sense.</summary>
    private static string WhyIncomplete(Rating rating, Language language)
    {
        string[] missing = [.. rating.Missing.Select(measure => $"“{measure.Title}” ({measure.Id})")];
        var (conditions, criteria) = (rating.Conditions.Where(condition => IsUnusable(condition.Outcome.Reason)).ToArray(), rating.Criteria.Where(criterion => IsUnusable(criterion.Reason)).ToArray());
        var others = conditions.Length + criteria.Length - MostNamed;
        IEnumerable<string> why =
        [
            .. missing.Length > 0 ? [Wording.In(language).Missing(missing)] : Array.Empty<string>(),
            .. conditions.Take(MostNamed).Select(condition => $"{condition.Part.Title}: {Explanation.WhyNot(condition, language)}"),
            .. criteria.Take(MostNamed - conditions.Length).Select(criterion => $"{criterion.Criterion.Id}: {WhyNoPoints(criterion, language)}"),
            .. others > 0 ? [language == Language.Vietnamese ? $"và {others} tiêu chí, điều kiện khác" : $"and {others} more"] : Array.Empty<string>(),
        ];
        return $"{Capital(Verdict(rating, language))}: {string.Join("; ", why.Distinct())}";

        static bool IsUnusable(NotAssessedReason? reason) => reason is not null and not NotAssessedReason.Missing;
    }

    private static string WhyNoPoints(CriterionRating rating, Language language)
    {
        using var prose = new Prose(language);
        prose.Write(UnusableFigure.Explain(rating.Reason!.Value, [rating.Measure.Id], rating.Figures, language));
        SourceRemarks.WriteNotes(prose, rating);
        return prose.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
