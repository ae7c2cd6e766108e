using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>How many subjects reach what, as JSON.</summary>
internal static class JsonGroup
{
    /// <summary>Counts a subject; the first one says which documents there are.</summary>
    public static void Add(List<GroupTally> tallies, AssessmentTable table)
    {
        if (tallies.Count == 0)
            tallies.AddRange(table.Columns.Select(column => new GroupTally(column.RuleSet)));
        for (var i = 0; i < tallies.Count; i++)
            tallies[i].Add(table.Columns[i]);
    }

    public static void Write(Utf8JsonWriter json, GroupTally tally, string? noun, Language language)
    {
        json.WriteStartObject();
        JsonReport.WriteRuleSet(json, tally.RuleSet);
        json.WriteStartArray("days");
        foreach (var day in tally.Days)
        {
            json.WriteStartObject();
            json.WriteDay("asOf", day.Day);
            json.WriteNumber("subjects", day.SubjectCount);
            Write(json, "indicators", "number", day.Indicators, noun, language);
            Write(json, "items", "id", day.Items, noun, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, string idKey, IReadOnlyList<ItemTally> tallies, string? noun, Language language)
    {
        json.WriteStartArray(key);
        foreach (var tally in tallies)
        {
            json.WriteStartObject();
            json.WriteString(idKey, tally.Id);
            JsonReport.WriteCounts(json, tally.Tally);
            json.WriteString("text", tally.Text(noun, language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
