namespace Htx.Indicators;

/// <summary>Puts ratings into words.</summary>
internal static class RatingText
{
    /// <summary>What a rating came to, and why.</summary>
    public static string Of(Rating rating, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var basis = $" {BasisOf(rating, language)}.";
        var points = rating.Total is { } total ? Points(total, rating.Scorecard.Max, language) : null;
        return rating.Status switch
        {
            RatingStatus.Incomplete => WhyIncomplete(rating, language) + ".",
            RatingStatus.NotRated when isVietnamese => $"Không xếp loại: {Condition(rating.Deciding!, language)}.{basis}",
            RatingStatus.NotRated => $"Not rated: {Condition(rating.Deciding!, language)}.{basis}",
            _ when rating.Deciding is { } deciding && isVietnamese => $"{Capital(deciding.Part.Title)} nên xếp loại {Grade(rating, language)}{(points is null ? "" : $", dù đạt {points}")}.{basis}",
            _ when rating.Deciding is { } deciding => $"{Capital(deciding.Part.Title)}, so the grade is {Grade(rating, language)}{(points is null ? "" : $" despite {points}")}.{basis}",
            _ when isVietnamese => $"{points}, xếp loại {Grade(rating, language)}.{basis}",
            _ => $"{points}, grade {Grade(rating, language)}.{basis}",
        };
    }

    /// <summary>The points of a criterion, and why.</summary>
    public static string Of(CriterionRating rating, Language language)
    {
        var criterion = rating.Criterion;
        if (rating.Points is not { } points)
            return WhyNoPoints(rating, language);
        if (criterion.IsGiven)
            return $"{Points(points, criterion.Max, language)}{(language == Language.Vietnamese ? ", do người đánh giá chấm" : ", given by the assessor")}";
        var value = rating.Value!.Value;
        var printed = rating.Measure.Formula is null ? value : Printing.Shorten(value, [.. criterion.Bands.Select(band => band.To).OfType<decimal>()]);
        var amount = Printing.Amount(printed, rating.Measure.Unit, language);
        amount = rating.IsEstimated ? Wording.In(language).EstimatedAmount(amount) : amount;
        var formula = rating.Measure.Formula is { } computed ? $"{FormulaText.Substitute(computed, rating.Figures, language)} = " : "";
        return $"{formula}{amount}, {Band(criterion, criterion.BandOf(value), rating.Measure.Unit, language)}: {Points(points, criterion.Max, language)}";
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

    private static string Grade(Rating rating, Language language) => Wording.In(language).EstimatedGrade(rating.Grade!, rating.IsEstimated);

    private static string Condition(PartAssessment condition, Language language) =>
        condition.Measure.Kind == MeasureKind.Flag ? condition.Part.Title : $"{condition.Part.Title} ({Printing.Amount(condition.Value!.Value, condition.Measure.Unit, language)})";

    private static string BasisOf(Rating rating, Language language)
    {
        var (isVietnamese, document) = (language == Language.Vietnamese, rating.Scorecard.Document.Citation);
        if (rating.Deciding is not { } deciding)
            return Wording.In(language).Basis(document, isVietnamese ? "thang điểm xếp loại" : "the scale of grades");
        var basis = rating.Scorecard.Conditions.First(entry => entry.Part == deciding.Part).Basis;
        return basis is null ? (isVietnamese ? $"Căn cứ: {document}" : $"Basis: {document}") : Wording.In(language).Basis(basis.Document ?? document, basis.Clause);
    }

    private static string WhyIncomplete(Rating rating, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        string[] missing = [.. rating.Missing.Select(measure => $"“{measure.Title}” ({measure.Id})")];
        var why = missing.Length > 0
            ? Wording.In(language).Missing(missing)
            : string.Join("; ", rating.Criteria.Where(criterion => criterion.Points is null).Select(criterion => $"{criterion.Criterion.Id}: {Of(criterion, language)}").DefaultIfEmpty(isVietnamese ? "số liệu của điều kiện xếp loại không hợp lý" : "the figures of a condition make no sense"));
        return isVietnamese ? $"Chưa xếp loại được: {why}" : $"Cannot be rated yet: {why}";
    }

    private static string WhyNoPoints(CriterionRating rating, Language language)
    {
        var wording = Wording.In(language);
        return rating.Reason switch
        {
            NotAssessedReason.Missing => wording.Missing([.. rating.Missing.Select(measure => $"“{measure.Title}” ({measure.Id})")]),
            NotAssessedReason.Undefined => wording.Undefined(FormulaText.Substitute(rating.Measure.Formula!, rating.Figures, language)),
            NotAssessedReason.NotApplicable => wording.NotApplicable(rating.Measure.Title),
            _ when rating.Figures[rating.Measure.Id].Value is { } value && Figures.IsInRange(value) =>
                wording.OutsideDomain($"{rating.Measure.Title} = {Printing.Amount(value, rating.Measure.Unit, language)}", rating.Measure.Domain),
            _ => wording.TooLarge(rating.Measure.Title),
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
