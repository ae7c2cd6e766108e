using System.Diagnostics.CodeAnalysis;
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
    /// <summary>
    /// The largest workflow, in bytes. A rule names all it is computed from, so that long chains of formulas under many items
    /// would make a small rule set a workflow of gigabytes.
    /// </summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private static readonly Phrase MaxSize = new("8 MB cho một quy trình RulesEngine", "8 MB for a RulesEngine workflow");

    /// <summary>The workflow as JSON: one object, as RulesEngine's constructor takes it.</summary>
    /// <exception cref="InvalidFileException">The workflow would be larger than <see cref="MaxBytes"/>.</exception>
    public static string Export(RuleSet ruleSet) => TryExport(ruleSet, out var workflow)
        ? workflow
        : throw new InvalidFileException([new(FormatDefects.TooLarge, new(ruleSet.Id, null, null, ""), MaxSize)]);

    /// <summary>The same; false when the workflow would be larger than <see cref="MaxBytes"/>.</summary>
    public static bool TryExport(RuleSet ruleSet, [NotNullWhen(true)] out string? workflow)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var isWhole = false;
        var text = JsonText.Write(json => isWhole = TryWrite(json, ruleSet));
        workflow = isWhole ? text : null;
        return isWhole;
    }

    /// <summary>The name of the rule that succeeds when an item is classified so: “5.1:Exceeded”.</summary>
    public static string RuleName(string itemId, Classification classification) => $"{itemId}:{classification}";

    private static bool TryWrite(Utf8JsonWriter json, RuleSet ruleSet)
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
            if (json.BytesCommitted + json.BytesPending > MaxBytes)
                return false;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return true;
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
