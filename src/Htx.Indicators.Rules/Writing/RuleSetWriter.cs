using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Writes rule sets; what is written reads back equal.</summary>
public static class RuleSetWriter
{
    /// <summary>The rule set as JSON.</summary>
    public static string Write(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return JsonText.Write(json => Write(json, ruleSet));
    }

    private static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "schema/rule-set.schema.json");
        WriteMembers(json, ruleSet);
        json.WriteEndObject();
    }

    /// <summary>Everything the rule set says; not where its schema lies.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteString("id", ruleSet.Id);
        json.WriteNumber("version", ruleSet.Version);
        WriteDocument(json, ruleSet.Document);
        json.WriteStartObject("inForce");
        json.WriteDay("from", ruleSet.InForce.From);
        json.WriteOptional("to", ruleSet.InForce.To);
        json.WriteEndObject();
        if (ruleSet.Supersedes.Count > 0)
            json.WriteStrings("supersedes", ruleSet.Supersedes);
        json.WriteOptional("notes", ruleSet.Notes);

        json.WriteStartObject("measures");
        foreach (var measure in ruleSet.Measures)
            WriteMeasure(json, measure);
        json.WriteEndObject();

        json.WriteStartArray("indicators");
        foreach (var indicator in ruleSet.Indicators)
            WriteIndicator(json, indicator);
        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, LegalDocument document)
    {
        json.WriteStartObject("document");
        json.WriteString("kind", document.Kind);
        json.WriteString("number", document.Number);
        json.WriteString("title", document.Title);
        json.WriteOptional("issuer", document.Issuer);
        json.WriteDay("issuedOn", document.IssuedOn);
        json.WriteOptional("source", document.Source);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        var usual = FigureDomain.Of(measure.Kind);
        json.WriteStartObject(measure.Id);
        json.WriteString("title", measure.Title);
        json.WriteOptional("unit", measure.Unit);
        json.WriteString("kind", MeasureSection.KeyOf(measure.Kind));
        json.WriteOptional("formula", measure.Formula?.Text);
        json.WriteOptional("min", measure.Domain.Min == usual.Min ? null : measure.Domain.Min);
        json.WriteOptional("max", measure.Domain.Max == usual.Max ? null : measure.Domain.Max);
        json.WriteOptional("notes", measure.Notes);
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("number", indicator.Number);
        json.WriteString("title", indicator.Title);
        json.WriteOptional("deadline", indicator.Deadline);
        json.WriteStartArray("items");
        foreach (var item in indicator.Items)
            WriteItem(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ContentItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("title", item.Title);
        if (item.IsComposite)
        {
            json.WriteStartArray(item.Rule == PartRule.AllOf ? "allOf" : "anyOf");
            foreach (var part in item.Parts)
            {
                json.WriteStartObject();
                json.WriteString("id", part.Id);
                json.WriteString("title", part.Title);
                WriteGoal(json, part);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
        else
        {
            WriteGoal(json, item.Parts[0]);
        }

        json.WriteOptional("deadline", item.Deadline);
        if (item.ProvisionalReason is { } reason)
        {
            json.WriteStartObject("provisional");
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteStartObject("basis");
        json.WriteString("clause", item.Basis.Clause);
        json.WriteString("quote", item.Basis.Quote);
        json.WriteOptional("document", item.Basis.Document);
        json.WriteEndObject();
        json.WriteOptional("notes", item.Notes);
        json.WriteEndObject();
    }

    private static void WriteGoal(Utf8JsonWriter json, ItemPart part)
    {
        json.WriteString("measure", part.MeasureId);
        json.WritePropertyName("target");
        TargetWriter.Write(json, part.Target);
    }
}
