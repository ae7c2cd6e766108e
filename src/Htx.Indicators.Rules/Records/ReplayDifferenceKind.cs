namespace Htx.Indicators.Rules;

/// <summary>What of a record differs from what comes out when it is computed again.</summary>
public enum ReplayDifferenceKind
{
    /// <summary>The record no longer gives its seal: something in it was altered after it was written.</summary>
    Altered = 0,

    /// <summary>The rule set is not the one that the record names by its hash.</summary>
    RuleSet = 1,

    /// <summary>Something is classified otherwise, for another reason, or surer or less sure; or it is not there.</summary>
    Verdict = 2,

    /// <summary>The same verdict rests on another figure, or the record gives figures or statements that its rule set does not ask for.</summary>
    Figure = 3,

    /// <summary>The clause or the quoted words are others.</summary>
    Basis = 4,

    /// <summary>The prose is another; every verdict stands.</summary>
    Wording = 5,

    /// <summary>An item stands under another indicator, or indicators, items or parts in another order, than in the rule set.</summary>
    Arrangement = 6,
}
