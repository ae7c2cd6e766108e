namespace Htx.Indicators.Rules;

/// <summary>The rule sets that are checked together, over those that come with the package.</summary>
internal sealed class LintedRun
{
    public LintedRun(IReadOnlyList<LintedRuleSet> ruleSets)
    {
        RuleSets = ruleSets;
        Catalogue = RuleSetCatalogue.Bundled.With(ruleSets.Select(linted => linted.RuleSet));
        Superseded =
        [
            .. from earlier in Catalogue.RuleSets
               where earlier.Document.Number is not null
               let later = Catalogue.SuccessorsOf(earlier)
               where later.Count > 0
               select (earlier, later[0]),
        ];
    }

    public IReadOnlyList<LintedRuleSet> RuleSets { get; }

    public RuleSetCatalogue Catalogue { get; }

    /// <summary>Rule sets whose document has a number, each with the first that superseded it.</summary>
    public IReadOnlyList<(RuleSet Earlier, RuleSet Later)> Superseded { get; }

    /// <summary>Whether the catalogue goes by this very file; another version of it may stand over it.</summary>
    public bool IsCurrent(RuleSet ruleSet) => Catalogue.TryGet(ruleSet.Id, out var current) && current == ruleSet;
}
