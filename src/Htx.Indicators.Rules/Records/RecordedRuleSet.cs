namespace Htx.Indicators.Rules;

/// <summary>The rule set of a record: what names it, and the whole of it, so that nothing else is needed to judge again.</summary>
public sealed class RecordedRuleSet
{
    internal RecordedRuleSet(string id, int version, string sha256, RuleSet content) =>
        (Id, Version, Sha256, Content) = (id, version, sha256, content);

    /// <summary>The id of the rule set.</summary>
    public string Id { get; }

    /// <summary>The version of its transcription.</summary>
    public int Version { get; }

    /// <summary>The SHA-256 of its canonical form (<see cref="CanonicalForm"/>).</summary>
    public string Sha256 { get; }

    /// <summary>The rule set itself; whether it is the one that is named, <see cref="Replay"/> says.</summary>
    public RuleSet Content { get; }

    internal static RecordedRuleSet Of(RuleSet ruleSet) => new(ruleSet.Id, ruleSet.Version, CanonicalForm.Sha256(ruleSet), ruleSet);
}
