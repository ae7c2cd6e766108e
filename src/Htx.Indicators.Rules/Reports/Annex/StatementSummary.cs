namespace Htx.Indicators.Rules;

/// <summary>
/// The statements of a report in short: how many of them are right, then in full each one that a reader who computes it with the
/// usual rounding does not find right at once.
/// </summary>
internal static class StatementSummary
{
    /// <summary>How many there are, and what became of them: “10 phép tính, 8 đúng, 2 sai”.</summary>
    public static string Counts(IReadOnlyList<StatementCheck> checks, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var total = isVietnamese ? $"{checks.Count} phép tính" : $"{checks.Count} statement{(checks.Count == 1 ? "" : "s")}";
        var outcomes = checks.CountBy(OutcomeOf).OrderByDescending(outcome => outcome.Key).ToArray();
        if (outcomes is [var only])
            return $"{total}, {(checks.Count == 1 ? "" : isVietnamese ? "đều " : "all ")}{WordOf(only.Key, isVietnamese)}";
        return string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {WordOf(outcome.Key, isVietnamese)}").Prepend(total));
    }

    /// <summary>Those of which more is to be said, in the order of the report.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<StatementCheck> checks, Language language) => checks
        .Where(check => check.Verdict is not (StatementVerdict.Exact or StatementVerdict.Rounded))
        .Select(check => StatementList.LineOf(check, language));

    private static Outcome OutcomeOf(StatementCheck check) => check switch
    {
        { Obstacle: not null } => Outcome.NotComputable,
        { IsRight: false } => Outcome.Wrong,
        { Verdict: StatementVerdict.WithinDigits, Lowest: null } or { Verdict: StatementVerdict.WithinDigits, Highest: null } => Outcome.NotFoundWrong,
        _ => Outcome.Right,
    };

    private static string WordOf(Outcome outcome, bool isVietnamese) => outcome switch
    {
        Outcome.Right => isVietnamese ? "đúng" : "right",
        Outcome.NotFoundWrong => isVietnamese ? "chưa thấy sai" : "not found wrong",
        Outcome.Wrong => isVietnamese ? "sai" : "wrong",
        _ => isVietnamese ? "không tính được" : "not computable",
    };

    private enum Outcome
    {
        NotComputable = 0,
        Wrong = 1,
        NotFoundWrong = 2,
        Right = 3,
    }
}
