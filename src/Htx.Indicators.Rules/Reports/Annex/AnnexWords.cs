namespace Htx.Indicators.Rules;

/// <summary>The words of the table that reports have as an annex, as such tables have them.</summary>
internal static class AnnexWords
{
    /// <summary>The headings: TT, chỉ tiêu, ĐVT, mục tiêu, kết quả, tỷ lệ, đánh giá, căn cứ, ghi chú.</summary>
    public static IReadOnlyList<string> Headings(Language language) => language == Language.Vietnamese
        ? ["TT", "Chỉ tiêu, nội dung", "ĐVT", "Mục tiêu", "Kết quả", "Tỷ lệ (%)", "Đánh giá", "Căn cứ", "Ghi chú"]
        : ["No.", "Indicator, content item", "Unit", "Target", "Result", "Of target (%)", "Verdict", "Basis", "Remarks"];

    public static string Chart(Language language) => language == Language.Vietnamese ? "Biểu đồ" : "Chart";

    public static string Annex(Language language) => language == Language.Vietnamese ? "PHỤ LỤC" : "ANNEX";

    public static string Heading(RuleSetAssessment assessment, Language language)
    {
        var name = ReportWords.Name(assessment.RuleSet.Document);
        return language == Language.Vietnamese ? $"Kết quả thực hiện {name}" : $"Results against {name}";
    }

    public static string NotAssessed(Language language) => language == Language.Vietnamese ? "Nội dung chưa đánh giá được" : "Content items not assessed";

    public static string NoneNotAssessed(Language language) => language == Language.Vietnamese ? "Không có." : "None.";

    public static string Statements(Language language) => language == Language.Vietnamese ? "Phép tính của báo cáo, tính lại" : "What the report computes itself, computed again";

    /// <summary>A verdict with a sign that shows it without colour.</summary>
    public static string Marked(Classification classification, string verdict) => $"{SignOf(classification)} {verdict}";

    /// <summary>A sign for each classification, different in shape.</summary>
    public static string SignOf(Classification classification) => classification switch
    {
        Classification.Exceeded => "▲",
        Classification.Met => "●",
        Classification.NotMet => "▽",
        _ => "○",
    };

    public static string Legend(Language language) => language == Language.Vietnamese
        ? "Trong biểu đồ, thanh là kết quả; vạch liền là mức đạt, vạch đứt là mức vượt; “>”, “<” là phải qua mức ấy mới tính."
        : "In the chart the bar is the result; the solid line is where “met” begins, the dashed one where “exceeded” begins; “>”, “<”: the line itself does not count.";
}
