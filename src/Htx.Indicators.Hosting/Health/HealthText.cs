namespace Htx.Indicators.Hosting;

/// <summary>What the health check says, in both languages.</summary>
internal static class HealthText
{
    public static string InOrder(RuleEdition edition, Language language)
    {
        var (ruleSets, scorecards) = (edition.Catalogue.RuleSets.Count, edition.Catalogue.Scorecards.Count);
        return language == Language.Vietnamese
            ? $"Đang áp dụng bản {edition.Number}: {ruleSets} bộ chỉ tiêu, {scorecards} thang điểm."
            : $"Edition {edition.Number} is in force; rule sets: {ruleSets}, scorecards: {scorecards}.";
    }

    public static string OutOfOrder(RuleEdition edition, Language language)
    {
        var files = edition.Problems.Select(problem => Of(problem, edition, language))
            .Concat(edition.Covered.Select(clash => $"{ProblemText.Shown(clash.File)} ({Of(clash, language)})"))
            .ToArray();
        var neverInForce = string.Concat(edition.NeverInForce.Select(remark => $" {remark.Message(language)}."));
        if (files.Length == 0)
            return InOrder(edition, language) + neverInForce;
        var list = string.Join("; ", files);
        return (language == Language.Vietnamese
            ? $"Đang áp dụng bản {edition.Number}, nội dung mới của những nơi sau chưa được áp dụng: {list}."
            : $"Edition {edition.Number} is in force, without what is new in: {list}.") + neverInForce;
    }

    public static string Of(RuleClash clash, Language language) => language == Language.Vietnamese
        ? $"{ProblemText.Shown(clash.Over!)} cũng ghi “{clash.Id}” phiên bản {clash.Version} với nội dung khác và được áp dụng; nội dung thay đổi thì tăng “version”"
        : $"{ProblemText.Shown(clash.Over!)} holds “{clash.Id}” version {clash.Version} with other content and counts; a rule set that changes gets a higher “version”";

    private static string Of(RuleFileProblem problem, RuleEdition edition, Language language)
    {
        var name = ProblemText.Shown(problem.File);
        if (problem == edition.Files.FolderProblem)
            return language == Language.Vietnamese ? "cả thư mục, vì không đọc được (giữ nguyên những gì đang áp dụng)" : "the folder, which cannot be read (all that was in force stays)";
        if (problem.InForce is null)
            return language == Language.Vietnamese ? $"{name} (không áp dụng)" : $"{name} (nothing of it is in force)";
        return language == Language.Vietnamese ? $"{name} (vẫn áp dụng nội dung đúng gần nhất)" : $"{name} (its last good content stays in force)";
    }
}
