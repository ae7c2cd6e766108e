namespace Htx.Indicators.Rules;

/// <summary>
/// A record computed again: its figures judged by its rule set, held against what it says. Years later it shows whether the record
/// still holds, and if not, what differs.
/// </summary>
public sealed class Replay
{
    private Replay(DecisionRecord record, RuleSet ruleSet, IEnumerable<ReplayDifference> ofRuleSet)
    {
        Record = record;
        Recomputed = DecisionRecord.Of(CompiledRuleSet.Compile(ruleSet).Assess(record.Observations), record.Language);
        Differences = [.. OfSeal(record), .. ofRuleSet, .. new RecordComparison(record, Recomputed).Run()];
    }

    /// <summary>The record.</summary>
    public DecisionRecord Record { get; }

    /// <summary>What this library makes of its figures today.</summary>
    public DecisionRecord Recomputed { get; }

    /// <summary>Everything that differs; empty as a rule.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; }

    /// <summary>Whether this is the version of the library that made the record. Another is no difference: versions may say the same in better words.</summary>
    public bool IsSameLibrary => Record.LibraryVersion == Recomputed.LibraryVersion;

    /// <summary>
    /// Whether the record still holds: nothing differs, or nothing but the prose of another version of the library. The same version
    /// writes the same prose, so that other prose was put there.
    /// </summary>
    public bool Holds => Differences.All(difference => difference.Kind == ReplayDifferenceKind.Wording && !IsSameLibrary);

    /// <summary>Computes a record again by the rule set it carries.</summary>
    public static Replay Of(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record, record.RuleSet.Content, OfOwnRuleSet(record.RuleSet));
    }

    /// <summary>Computes a record again by a rule set from elsewhere, which is held against the hash in the record.</summary>
    public static Replay Of(DecisionRecord record, RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(ruleSet);
        return new(record, ruleSet, OfOwnRuleSet(record.RuleSet).Concat(OfOtherRuleSet(record.RuleSet, ruleSet)));
    }

    private static IEnumerable<ReplayDifference> OfSeal(DecisionRecord record)
    {
        if (DecisionRecordWriter.SealOf(record) != record.Seal)
        {
            yield return new(ReplayDifferenceKind.Altered, new(
                "bản ghi đã bị sửa sau khi lập: nội dung không còn khớp với dấu niêm “seal”",
                "the record was altered after it was written: its content no longer gives its “seal”"));
        }
    }

    /// <summary>Whether the rule set in the record is the one that the record names.</summary>
    private static IEnumerable<ReplayDifference> OfOwnRuleSet(RecordedRuleSet named)
    {
        if ((named.Content.Id, named.Content.Version) != (named.Id, named.Version))
        {
            yield return new(ReplayDifferenceKind.RuleSet, new(
                $"bản ghi nêu bộ chỉ tiêu “{named.Id}” phiên bản {named.Version}, nhưng mang theo “{named.Content.Id}” phiên bản {named.Content.Version}",
                $"the record names the rule set “{named.Id}”, version {named.Version}, but carries “{named.Content.Id}”, version {named.Content.Version}"));
        }

        if (CanonicalForm.Sha256(named.Content) is var hash && hash != named.Sha256)
        {
            yield return new(ReplayDifferenceKind.RuleSet, new(
                $"bộ chỉ tiêu mang theo trong bản ghi không phải bộ đã dùng: SHA-256 ghi là {Short(named.Sha256)}, tính lại là {Short(hash)}",
                $"the rule set that the record carries is not the one it was made by: its SHA-256 is recorded as {Short(named.Sha256)}, and is {Short(hash)}"));
        }
    }

    /// <summary>Whether a rule set from elsewhere is the one that the record names, and what was changed in it.</summary>
    private static IEnumerable<ReplayDifference> OfOtherRuleSet(RecordedRuleSet named, RuleSet other)
    {
        if (CanonicalForm.Sha256(other) is var hash && hash == named.Sha256)
            yield break;
        yield return new(ReplayDifferenceKind.RuleSet, new(
            $"bộ chỉ tiêu “{other.Id}” phiên bản {other.Version} không phải bộ đã dùng khi lập bản ghi: SHA-256 ghi là {Short(named.Sha256)}, của bộ này là {Short(hash)}",
            $"the rule set “{other.Id}”, version {other.Version}, is not the one the record was made by: its SHA-256 is recorded as {Short(named.Sha256)}, that of this one is {Short(hash)}"));
        foreach (var change in RuleSetDiff.Of(named.Content, other).Changes)
        {
            yield return new(ReplayDifferenceKind.RuleSet, new(
                $"bộ chỉ tiêu đã đổi: {change.Text()}", $"the rule set was changed: {change.Text(Language.English)}"));
        }
    }

    private static string Short(string hash) => $"{hash[..12]}…";
}
