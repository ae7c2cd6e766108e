using Htx.Indicators.Rules;

namespace Htx.Indicators.Testing;

/// <summary>An application that hosts RulesEngine and knows nothing of this library but the exported text of a rule set.</summary>
internal sealed class WorkflowHost
{
    private readonly RulesEngine.RulesEngine engine;
    private readonly WorkflowInput input;
    private readonly RuleSet ruleSet;
    private readonly Dictionary<string, (string ItemId, Classification Classification)> meanings;

    public WorkflowHost(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        engine = new([WorkflowExporter.Export(ruleSet)]);
        input = new(ruleSet.Measures);
        meanings = ruleSet.Items
            .SelectMany(item => Enum.GetValues<Classification>().Select(classification => (item.Id, classification)))
            .ToDictionary(pair => WorkflowExporter.RuleName(pair.Id, pair.classification), pair => (pair.Id, pair.classification));
    }

    /// <summary>What the engine says of each item.</summary>
    /// <exception cref="InvalidOperationException">A rule failed, or not exactly one of an item's four rules succeeded.</exception>
    public async Task<IReadOnlyDictionary<string, Classification>> Classify(ObservationSet set)
    {
        var results = await engine.ExecuteAllRulesAsync(ruleSet.Id, input.Of(set)).ConfigureAwait(false);
        if (results.FirstOrDefault(result => !string.IsNullOrEmpty(result.ExceptionMessage)) is { } failed)
            throw new InvalidOperationException($"{failed.Rule.RuleName}: {failed.ExceptionMessage}");
        var said = results.Where(result => result.IsSuccess).Select(result => meanings[result.Rule.RuleName]).ToLookup(pair => pair.ItemId, pair => pair.Classification);
        return ruleSet.Items.ToDictionary(item => item.Id, item => said[item.Id].ToArray() is [var only]
            ? only
            : throw new InvalidOperationException($"{said[item.Id].Count()} of the four rules of {item.Id} succeeded."));
    }
}
