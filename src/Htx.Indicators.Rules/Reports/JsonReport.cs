using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>An assessment as JSON, for other programs. Members may be added, none is taken away or changes its meaning.</summary>
public static class JsonReport
{
    /// <summary>The report as one JSON object; <paramref name="language"/> changes prose only (<c>text</c>, <c>explanation</c>, <c>slip</c>), never a value.</summary>
    public static string Write(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return JsonText.Write(json => Write(json, assessment, language));
    }

    /// <summary>The reports of one subject against several documents: one such object where there is one, else an array of them.</summary>
    public static string WriteTable(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Columns is [var only])
            return Write(only, language);
        return JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var assessment in table.Columns)
                Write(json, assessment, language);
            json.WriteEndArray();
        });
    }

    internal static void Write(Utf8JsonWriter json, RuleSetAssessment assessment, Language language)
    {
        json.WriteStartObject();
        WriteRuleSet(json, assessment.RuleSet);
        json.WriteStartObject("subject");
        json.WriteString("id", assessment.Subject.Id);
        json.WriteString("name", assessment.Subject.Name);
        json.WriteOptional("code", assessment.Subject.Code);
        json.WriteOptional("partOf", assessment.Subject.PartOf);
        json.WriteEndObject();
        json.WriteDay("asOf", assessment.AsOf);

        json.WriteStartObject("summary");
        WriteTally(json, "indicators", assessment.IndicatorTally);
        WriteTally(json, "items", assessment.ItemTally);
        json.WriteString("text", assessment.Conclusion(language));
        WriteDeadlines(json, assessment, language);
        json.WriteEndObject();

        json.WriteStartArray("indicators");
        foreach (var indicator in assessment.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("number", indicator.Indicator.Number);
            json.WriteString("title", indicator.Indicator.Title);
            json.WriteString("classification", indicator.Classification.ToText());
            json.WriteBoolean("estimated", indicator.IsEstimated);
            json.WriteStartArray("items");
            foreach (var item in indicator.Items)
                JsonItem.Write(json, item, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonStatements.Write(json, assessment.Figures.Observations.Statements, language);
        json.WriteEndObject();
    }

    /// <summary>The summary for each day by which indicators are to be reached.</summary>
    private static void WriteDeadlines(Utf8JsonWriter json, RuleSetAssessment assessment, Language language)
    {
        json.WriteStartArray("deadlines");
        foreach (var group in assessment.ByDeadline)
        {
            json.WriteStartObject();
            json.WriteDay("deadline", group.Deadline);
            WriteTally(json, "indicators", group.IndicatorTally);
            WriteTally(json, "items", group.ItemTally);
            json.WriteString("text", group.Conclusion(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTally(Utf8JsonWriter json, string key, Tally tally)
    {
        json.WriteStartObject(key);
        WriteCounts(json, tally);
        json.WriteEndObject();
    }

    internal static void WriteRuleSet(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteStartObject("ruleSet");
        json.WriteString("id", ruleSet.Id);
        json.WriteNumber("version", ruleSet.Version);
        json.WriteString("number", ruleSet.Document.Number);
        json.WriteEndObject();
    }

    internal static void WriteCounts(Utf8JsonWriter json, Tally tally)
    {
        json.WriteNumber("total", tally.Total);
        json.WriteNumber("exceeded", tally.Exceeded);
        json.WriteNumber("met", tally.Met);
        json.WriteNumber("notMet", tally.NotMet);
        json.WriteNumber("notAssessed", tally.NotAssessed);
    }
}
