namespace Htx.Indicators.Rules;

/// <summary>The words of the table of verdicts.</summary>
internal static class VerdictWords
{
    /// <summary>The headings; each names the rule set, for several documents may number their content items alike.</summary>
    public static IReadOnlyList<string> Headings(IReadOnlyList<RuleSet> ruleSets, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        string[] first = isVietnamese ? ["Mã đối tượng", "Tên đối tượng", "Trực thuộc", "Số liệu đến ngày"] : ["Subject id", "Subject", "Part of", "As of"];
        return [.. first, .. ruleSets.SelectMany(ruleSet => Headings(ruleSet, isVietnamese)), isVietnamese ? "Ghi chú" : "Remarks"];
    }

    /// <summary>Why content items are not assessed: “Chưa đánh giá vì thiếu số liệu (1.1, 2.1); mẫu số bằng 0 (5.1)”; empty where all are.</summary>
    public static string Reasons(IReadOnlyList<RuleSetVerdicts> verdicts, Language language) =>
        string.Join(". ", verdicts.Where(column => column.Outcomes.Any(outcome => outcome.Reason is not null)).Select(column =>
        {
            var text = (language == Language.Vietnamese ? "Chưa đánh giá vì " : "Not assessed because ") + Reasons(column, language);
            return verdicts.Count == 1 ? text : $"{column.RuleSet.Id}: {text}";
        }));

    private static IEnumerable<string> Headings(RuleSet ruleSet, bool isVietnamese)
    {
        string[] counts = isVietnamese ? ["Đạt và vượt", "Số nội dung"] : ["Met or exceeded", "Items"];
        return ruleSet.Items.Select(item => $"{(isVietnamese ? "Nội dung" : "Item")} {item.Id}").Concat(counts).Select(heading => $"{heading} ({ruleSet.Id})");
    }

    private static string Reasons(RuleSetVerdicts verdicts, Language language) => string.Join(
        "; ",
        verdicts.RuleSet.Items.Zip(verdicts.Outcomes, (item, outcome) => (item.Id, outcome.Reason))
            .Where(item => item.Reason is not null)
            .GroupBy(item => item.Reason!.Value, item => item.Id)
            .OrderBy(reason => reason.Key)
            .Select(reason => $"{Reason(reason.Key, language)} ({string.Join(", ", reason)})"));

    private static string Reason(NotAssessedReason reason, Language language) => (reason, language) switch
    {
        (NotAssessedReason.Missing, Language.Vietnamese) => "thiếu số liệu",
        (NotAssessedReason.Inconsistent, Language.Vietnamese) => "số liệu không dùng được",
        (NotAssessedReason.Undefined, Language.Vietnamese) => "mẫu số bằng 0",
        (NotAssessedReason.NotApplicable, Language.Vietnamese) => "không áp dụng",
        (NotAssessedReason.Missing, _) => "figures are missing",
        (NotAssessedReason.Inconsistent, _) => "figures cannot be used",
        (NotAssessedReason.Undefined, _) => "a denominator is 0",
        (NotAssessedReason.NotApplicable, _) => "it does not apply",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
