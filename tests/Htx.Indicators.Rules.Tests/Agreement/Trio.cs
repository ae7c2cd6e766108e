using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>One rule set, and the three that judge by it: the reference evaluator, the compiled rule set, RulesEngine with the exported workflow.</summary>
internal sealed class Trio(RuleSet rules, Func<RuleSet, Func<ObservationSet, RuleSetAssessment>>? evaluator = null)
{
    private readonly ReferenceEvaluator reference = ReferenceEvaluator.OfJson(RuleSetWriter.Write(rules));
    private readonly Func<ObservationSet, RuleSetAssessment> assess = (evaluator ?? (set => CompiledRuleSet.Compile(set, FormulaCompilation.AtOnce).Assess))(rules);
    private readonly Lazy<WorkflowHost> host = new(() => new(rules));

    /// <summary>What the compiled rule set says.</summary>
    public RuleSetAssessment Assess(ObservationSet set) => assess(set);

    /// <summary>What keeps the three from saying the same of a set; null when they do.</summary>
    public async Task<string?> FindDifference(ObservationSet set)
    {
        if (ReferenceLaw.Compare(assess(set), reference.Judge(set)) is { } objection)
            return $"{objection.ItemId}: compiled {Said(assess(set), objection.ItemId)}, reference {objection.Demand.English}";

        // The input of a workflow holds numbers or nothing; of what it cannot hold, all three are told nothing.
        var held = WorkflowInput.Holdable(rules.Measures, set);
        var said = assess(held);
        if (ReferenceLaw.Compare(said, reference.Judge(held)) is { } other)
            return $"{other.ItemId}: compiled {Said(said, other.ItemId)}, reference {other.Demand.English}";
        var classified = await host.Value.Classify(set);
        return said.Items.Where(item => item.Classification != classified[item.Item.Id])
            .Select(item => $"{item.Item.Id}: compiled and reference {item.Classification}, RulesEngine {classified[item.Item.Id]}")
            .FirstOrDefault();
    }

    private static string Said(RuleSetAssessment assessment, string itemId)
    {
        var item = assessment.Item(itemId);
        return Words.Of(item.Classification, item.Outcome.Reason).English + (item.IsEstimated ? " (estimated)" : "");
    }
}
