using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>
/// Exports a rule set as a plain RulesEngine workflow, for applications that host RulesEngine and none of this code.
/// </summary>
/// <remarks>
/// The workflow is named after the rule set. Its input, <c>input1</c>, is one object with a <c>decimal?</c> property per
/// measure that has no formula; a flag is 1 or 0, a missing figure null. For each content item there are four rules,
/// named <c>item:classification</c>, of which exactly one succeeds; its <c>SuccessEvent</c> is the law's word.
/// A rule that carries an error message all the same is an error, never a verdict. A figure that does not apply has no place in
/// such an input: it is null there, and its part is not assessed instead of left out.
/// </remarks>
public static class WorkflowExporter
{
    /// <summary>The workflow as JSON: one object, as RulesEngine's constructor takes it.</summary>
    public static string Export(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return JsonText.Write(json => Write(json, ruleSet));
    }

    /// <summary>The name of the rule that succeeds when an item is classified so: “5.1:Exceeded”.</summary>
    public static string RuleName(string itemId, Classification classification) => $"{itemId}:{classification}";

    private static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteStartObject();
        json.WriteString("WorkflowName", ruleSet.Id);
        var computed = ruleSet.Measures.Computed;
        json.WriteStartArray("Rules");
        foreach (var item in ruleSet.Items)
        {
            (string Name, string Expression)[] parameters = [.. FigureExpressions.Of(ruleSet, computed, item), .. ItemExpressions.Of(item)];
            foreach (var classification in Enum.GetValues<Classification>())
                WriteRule(json, item, parameters, classification);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, ContentItem item, (string Name, string Expression)[] parameters, Classification classification)
    {
        json.WriteStartObject();
        json.WriteString("RuleName", RuleName(item.Id, classification));
        json.WriteString("RuleExpressionType", "LambdaExpression");
        json.WriteStartArray("LocalParams");
        foreach (var (name, expression) in parameters)
        {
            json.WriteStartObject();
            json.WriteString("Name", name);
            json.WriteString("Expression", expression);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("Expression", $"{ItemExpressions.Name} == {(int)classification}");
        json.WriteString("SuccessEvent", classification.ToText());
        json.WriteEndObject();
    }
}
