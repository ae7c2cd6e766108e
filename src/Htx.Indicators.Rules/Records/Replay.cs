namespace Htx.Indicators.Rules;

/// <summary>
/// A record computed again: its figures judged by its rule set, held against what it says. Years later it shows whether the record
/// still holds, and if not, what differs.
/// </summary>
public sealed class Replay
{
    internal Replay(DecisionRecord record, RecordedRuleSet ruleSet, CompiledRuleSet compiled, IEnumerable<ReplayDifference> ofRuleSet)
    {
        Record = record;
        Recomputed = DecisionRecord.Of(compiled.Assess(record.Observations), record.Language, ruleSet);
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

    /// <summary>Computes a record again by the rule set it carries. For many records a <see cref="Replayer"/> is faster.</summary>
    public static Replay Of(DecisionRecord record) => new Replayer().Replay(record);

    /// <summary>Computes a record again by a rule set from elsewhere, which is held against the hash in the record.</summary>
    public static Replay Of(DecisionRecord record, RuleSet ruleSet) => new Replayer().Replay(record, ruleSet);

    private static IEnumerable<ReplayDifference> OfSeal(DecisionRecord record)
    {
        if (DecisionRecordWriter.SealOf(record) != record.Seal)
        {
            yield return new(ReplayDifferenceKind.Altered, new(
                "bản ghi đã bị sửa sau khi lập: nội dung không còn khớp với dấu niêm “seal”",
                "the record was altered after it was written: its content no longer gives its “seal”"));
        }
    }
}
