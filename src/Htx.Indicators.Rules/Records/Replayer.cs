namespace Htx.Indicators.Rules;

/// <summary>
/// Computes many records again, one after the other. The rule sets that were used last stay compiled, each known by the hash of its
/// canonical form, so that a thousand records of one rule set cost one compilation. For one thread.
/// </summary>
public sealed class Replayer
{
    /// <summary>How many rule sets stay compiled: a file of records is of one document, or of a few side by side.</summary>
    private const int MostKept = 4;

    private readonly Func<RuleSet, CompiledRuleSet> compile;

    /// <summary>The rule sets that were used last, the latest in front.</summary>
    private readonly List<(RecordedRuleSet Named, CompiledRuleSet Compiled)> kept = [];

    /// <summary>What was found between recorded rule sets and others from elsewhere, the latest in front.</summary>
    private readonly List<((string Named, string Own, string Other) Of, ReplayDifference[] Found)> compared = [];

    /// <summary>Creates one that has compiled nothing yet.</summary>
    public Replayer()
        : this(CompiledRuleSet.Compile)
    {
    }

    /// <summary>Creates one that compiles by <paramref name="compile"/>.</summary>
    internal Replayer(Func<RuleSet, CompiledRuleSet> compile) => this.compile = compile;

    /// <summary>Computes a record again by the rule set it carries.</summary>
    public Replay Replay(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (own, compiled) = Compile(record.RuleSet.Content);
        return new(record, own, compiled, RuleSetComparison.OfOwn(record.RuleSet, own.Sha256));
    }

    /// <summary>Computes a record again by a rule set from elsewhere, which is held against the hash in the record.</summary>
    public Replay Replay(DecisionRecord record, RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(ruleSet);
        var (other, compiled) = Compile(ruleSet);
        var own = CanonicalForm.Sha256(record.RuleSet.Content);
        return new(record, other, compiled, [.. RuleSetComparison.OfOwn(record.RuleSet, own), .. Compare(record.RuleSet, own, other)]);
    }

    private ReplayDifference[] Compare(RecordedRuleSet named, string own, RecordedRuleSet other)
    {
        var of = (named.Sha256, own, other.Sha256);
        return Keep(compared, entry => entry.Of == of, () => (Of: of, Found: RuleSetComparison.OfOther(named, other).ToArray())).Found;
    }

    private (RecordedRuleSet Named, CompiledRuleSet Compiled) Compile(RuleSet ruleSet)
    {
        // One that is handed over for every record need not be hashed anew for each.
        var named = kept.Find(entry => ReferenceEquals(entry.Named.Content, ruleSet)).Named ?? RecordedRuleSet.Of(ruleSet);
        return Keep(kept, entry => entry.Named.Sha256 == named.Sha256, () => (Named: named, Compiled: compile(ruleSet)));
    }

    /// <summary>Takes an entry to the front of a list, made anew where there is none; what was not used for longest leaves a full one.</summary>
    private static T Keep<T>(List<T> entries, Predicate<T> isIt, Func<T> make)
    {
        var at = entries.FindIndex(isIt);
        var found = at < 0 ? make() : entries[at];
        if (at >= 0)
            entries.RemoveAt(at);
        else if (entries.Count == MostKept)
            entries.RemoveAt(MostKept - 1);
        entries.Insert(0, found);
        return found;
    }
}
