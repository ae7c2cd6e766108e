namespace Htx.Indicators.Hosting;

/// <summary>
/// What a catalogue holds, ready to judge: each compiled once, by whoever asks first, and taken over from the edition before where it
/// is the same. So an application starts without waiting for rule sets that nobody asks for yet.
/// </summary>
internal sealed class CompiledRules
{
    private readonly Dictionary<RuleSet, Lazy<CompiledRuleSet>> ruleSets;
    private readonly Dictionary<Scorecard, Lazy<CompiledScorecard>> scorecards;

    /// <summary>Of a catalogue; <paramref name="before"/> gives what is compiled already.</summary>
    public CompiledRules(RuleSetCatalogue catalogue, CompiledRules? before)
    {
        ruleSets = catalogue.RuleSets.ToDictionary<RuleSet, RuleSet, Lazy<CompiledRuleSet>>(
            ruleSet => ruleSet, ruleSet => before?.ruleSets.GetValueOrDefault(ruleSet) ?? new(() => CompiledRuleSet.Compile(ruleSet, FormulaCompilation.AtOnce)), ReferenceEqualityComparer.Instance);
        scorecards = catalogue.Scorecards.ToDictionary<Scorecard, Scorecard, Lazy<CompiledScorecard>>(
            scorecard => scorecard, scorecard => before?.scorecards.GetValueOrDefault(scorecard) ?? new(() => CompiledScorecard.Compile(scorecard, FormulaCompilation.AtOnce)), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Whether nobody who asks has to wait.</summary>
    public bool IsComplete => ruleSets.Values.All(ruleSet => ruleSet.IsValueCreated) && scorecards.Values.All(scorecard => scorecard.IsValueCreated);

    public CompiledRuleSet Get(RuleSet ruleSet) => ruleSets[ruleSet].Value;

    public CompiledScorecard Get(Scorecard scorecard) => scorecards[scorecard].Value;

    /// <summary>Compiles what is not compiled yet, so that nobody who asks has to wait for it.</summary>
    public void CompileAll(CancellationToken cancellation)
    {
        foreach (var ruleSet in ruleSets.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            _ = ruleSet.Value;
        }

        foreach (var scorecard in scorecards.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            _ = scorecard.Value;
        }
    }
}
