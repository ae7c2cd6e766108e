namespace Htx.Indicators.Rules;

/// <summary>Holds the rule set that a record names against the one it carries, and against one from elsewhere.</summary>
internal static class RuleSetComparison
{
    /// <summary>Whether the rule set in the record is the one that the record names.</summary>
    /// <param name="named">What the record says.</param>
    /// <param name="hash">The hash of the rule set it carries.</param>
    public static IEnumerable<ReplayDifference> OfOwn(RecordedRuleSet named, string hash)
    {
        if ((named.Content.Id, named.Content.Version) != (named.Id, named.Version))
        {
            yield return new(ReplayDifferenceKind.RuleSet, new(
                $"bản ghi nêu bộ chỉ tiêu “{named.Id}” phiên bản {named.Version}, nhưng mang theo “{named.Content.Id}” phiên bản {named.Content.Version}",
                $"the record names the rule set “{named.Id}”, version {named.Version}, but carries “{named.Content.Id}”, version {named.Content.Version}"));
        }

        if (hash != named.Sha256)
        {
            yield return new(ReplayDifferenceKind.RuleSet, new(
                $"bộ chỉ tiêu mang theo trong bản ghi không phải bộ đã dùng: SHA-256 ghi là {Short(named.Sha256)}, tính lại là {Short(hash)}",
                $"the rule set that the record carries is not the one it was made by: its SHA-256 is recorded as {Short(named.Sha256)}, and is {Short(hash)}"));
        }
    }

    /// <summary>Whether a rule set from elsewhere is the one that the record names, and what was changed in it.</summary>
    public static IEnumerable<ReplayDifference> OfOther(RecordedRuleSet named, RecordedRuleSet other)
    {
        if (other.Sha256 == named.Sha256)
            yield break;
        yield return new(ReplayDifferenceKind.RuleSet, new(
            $"bộ chỉ tiêu “{other.Id}” phiên bản {other.Version} không phải bộ đã dùng khi lập bản ghi: SHA-256 ghi là {Short(named.Sha256)}, của bộ này là {Short(other.Sha256)}",
            $"the rule set “{other.Id}”, version {other.Version}, is not the one the record was made by: its SHA-256 is recorded as {Short(named.Sha256)}, that of this one is {Short(other.Sha256)}"));
        foreach (var change in RuleSetDiff.Of(named.Content, other.Content).Changes)
        {
            yield return new(ReplayDifferenceKind.RuleSet, new(
                $"bộ chỉ tiêu đã đổi: {change.Text()}", $"the rule set was changed: {change.Text(Language.English)}"));
        }
    }

    private static string Short(string hash) => $"{hash[..12]}…";
}
