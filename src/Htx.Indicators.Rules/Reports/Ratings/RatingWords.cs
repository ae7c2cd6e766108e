namespace Htx.Indicators.Rules;

/// <summary>The words around ratings.</summary>
internal static class RatingWords
{
    public static string Heading(Scorecard scorecard, Language language)
    {
        var name = ReportWords.Name(scorecard.Document);
        return language == Language.Vietnamese ? $"Kết quả xếp loại hợp tác xã theo {name}" : $"Ratings of cooperatives by {name}";
    }

    public static string TableTitle(Language language) => language == Language.Vietnamese ? "Điểm và xếp loại từng hợp tác xã" : "Points and grade of each cooperative";

    /// <summary>The headings of a table on paper: criteria by their ids, which <see cref="Described"/> explains.</summary>
    public static IReadOnlyList<string> Headings(Scorecard scorecard, Language language) =>
    [
        language == Language.Vietnamese ? "Hợp tác xã" : "Cooperative",
        GroupWords.DayHeading(language),
        .. scorecard.Criteria.Select(criterion => $"{criterion.Id} ({Numbers.Format(criterion.Max, language)})"),
        Total(scorecard, language),
        Grade(language),
        Remarks(language),
    ];

    /// <summary>The headings of a table of data, each understood by itself.</summary>
    public static IReadOnlyList<string> DataHeadings(Scorecard scorecard, Language language)
    {
        string[] first = language == Language.Vietnamese
            ? ["Mã đối tượng", "Tên đối tượng", "Trực thuộc", "Số liệu đến ngày", "Văn bản"]
            : ["Subject id", "Subject", "Part of", "As of", "Document"];
        return
        [
            .. first,
            .. scorecard.Criteria.Select(criterion => $"{criterion.Id} {criterion.Title} ({AtMost(criterion.Max, language)})"),
            Total(scorecard, language),
            Grade(language),
            language == Language.Vietnamese ? "Ước" : "Estimated",
            Remarks(language),
        ];
    }

    public static string CriteriaTitle(Language language) => language == Language.Vietnamese ? "Tiêu chí và điểm tối đa" : "Criteria and their most points";

    /// <summary>A criterion in words: “1.1 Doanh thu thực hiện so với kế hoạch: tối đa 8 điểm”.</summary>
    public static string Described(Criterion criterion, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var given = !criterion.IsGiven ? "" : isVietnamese ? ", do người đánh giá chấm" : ", given by the assessor";
        return $"{criterion.Id} {criterion.Title}: {AtMost(criterion.Max, language)} {(isVietnamese ? "điểm" : "points")}{given}";
    }

    public static string DayTitle(DateOnly day, RatingSummary summary, Language language) =>
        GroupWords.DayTitle(day, summary.Count, language == Language.Vietnamese ? "hợp tác xã" : "cooperatives", language);

    public static string SummaryTitle(Language language) => language == Language.Vietnamese ? "Số hợp tác xã từng loại" : "Cooperatives by grade";

    /// <summary>The headings of a table with a row for each day: every grade, best first, what stands where there is none, and all together.</summary>
    public static IReadOnlyList<string> SummaryHeadings(Scorecard scorecard, Language language) =>
        [GroupWords.RowHeadings(language)[^1], .. Counts(new(scorecard), language).Select(entry => entry.Grade), GroupWords.TotalHeadings(language)[^1]];

    /// <summary>How many have each grade, best first, then those without.</summary>
    public static IEnumerable<(string Grade, int Count)> Counts(RatingSummary summary, Language language) =>
    [
        .. summary.Scorecard.Grades.Select(grade => (grade.Grade, summary.CountOf(grade.Grade))),
        (RatingStatus.NotRated.ToText(language), summary.CountOf(Scorecard.NotRated)),
        (RatingStatus.Incomplete.ToText(language), summary.IncompleteCount),
    ];

    /// <summary>The same with all together at the end, under <see cref="SummaryHeadings"/> but the first.</summary>
    public static IEnumerable<decimal> CountsAndAll(RatingSummary summary, Language language) =>
        Counts(summary, language).Select(entry => (decimal)entry.Count).Append(summary.Count);

    private static string Total(Scorecard scorecard, Language language) =>
        $"{(language == Language.Vietnamese ? "Tổng điểm" : "Total")} ({Numbers.Format(scorecard.Max, language)})";

    private static string Grade(Language language) => language == Language.Vietnamese ? "Xếp loại" : "Grade";

    private static string Remarks(Language language) => language == Language.Vietnamese ? "Ghi chú" : "Remarks";

    private static string AtMost(decimal points, Language language) =>
        $"{(language == Language.Vietnamese ? "tối đa" : "at most")} {Numbers.Format(points, language)}";
}
