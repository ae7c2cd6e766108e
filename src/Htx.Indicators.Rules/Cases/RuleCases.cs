namespace Htx.Indicators.Rules;

/// <summary>The cases of a rule set (<c>rules/&lt;id&gt;.cases.json</c>), held against its measures and items.</summary>
public sealed class RuleCases
{
    internal RuleCases(RuleSet ruleSet, IReadOnlyList<RuleCase<ExpectedVerdict>> cases) => (RuleSet, Cases) = (ruleSet, cases);

    /// <summary>The rule set they are about.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The cases, in the order of the file; at least one.</summary>
    public IReadOnlyList<RuleCase<ExpectedVerdict>> Cases { get; }

    /// <summary>Judges the figures of every case by the rule set it was read for; an error for each verdict that is not the expected one, of the first 1 000.</summary>
    public IReadOnlyList<Diagnostic> Run() => Run(CompiledRuleSet.Compile(RuleSet));

    /// <summary>Judges the figures of every case by a rule set with the same items; an error for each verdict that is not the expected one, of the first 1 000.</summary>
    /// <exception cref="ArgumentException">The rule set lacks an item that a case is about.</exception>
    public IReadOnlyList<Diagnostic> Run(CompiledRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var explanations = new FailureExplanations();
        return [.. Cases.SelectMany(one => Failures(one, rules, explanations)).Take(FailureExplanations.MostFailures)];
    }

    private static IEnumerable<Diagnostic> Failures(RuleCase<ExpectedVerdict> one, CompiledRuleSet rules, FailureExplanations explanations)
    {
        var items = rules.Assess(one.Figures).Items.ToDictionary(item => item.Item.Id, StringComparer.Ordinal);
        foreach (var expected in one.Expected)
        {
            if (!items.TryGetValue(expected.ItemId, out var item))
                throw new ArgumentException($"The rule set has no item '{expected.ItemId}'.", nameof(rules));
            if (item.Classification != expected.Classification)
            {
                yield return new(
                    CaseDefects.Failed, expected.Place, Phrases.Quoted(one.Sentence), expected.ItemId,
                    Phrases.Classification(item.Classification), Phrases.Classification(expected.Classification),
                    explanations.Of(item.Explain));
            }
        }
    }
}
