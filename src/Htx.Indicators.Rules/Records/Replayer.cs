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

    /// <summary>What was found last between a recorded rule set and one from elsewhere: the records of a file are as a rule of one.</summary>
    private (string Named, string Own, string Other, ReplayDifference[] Found)? compared;

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
        if (compared is not { } last || (last.Named, last.Own, last.Other) != (named.Sha256, own, other.Sha256))
            compared = last = (named.Sha256, own, other.Sha256, [.. RuleSetComparison.OfOther(named, other)]);
        return last.Found;
    }

    private (RecordedRuleSet Named, CompiledRuleSet Compiled) Compile(RuleSet ruleSet)
    {
        // One that is handed over for every record need not be hashed anew for each.
        var named = kept.Find(entry => ReferenceEquals(entry.Named.Content, ruleSet)).Named ?? RecordedRuleSet.Of(ruleSet);
        var at = kept.FindIndex(entry => entry.Named.Sha256 == named.Sha256);
        var found = at < 0 ? (named, compile(ruleSet)) : kept[at];
        if (at >= 0)
            kept.RemoveAt(at);
        else if (kept.Count == MostKept)
            kept.RemoveAt(MostKept - 1);
        kept.Insert(0, found);
        return found;
    }
}
