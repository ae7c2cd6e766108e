using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Writes observation sets; what is written reads back equal.</summary>
public static class ObservationWriter
{
    /// <summary>The set as JSON; a figure without status and remark is written as a bare value, a statement without note as a string.</summary>
    public static string Write(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return JsonText.Write(json => Write(json, observations));
    }

    internal static void Write(Utf8JsonWriter json, ObservationSet observations)
    {
        json.WriteStartObject();
        json.WriteStartObject("subject");
        json.WriteString("id", observations.Subject.Id);
        json.WriteString("name", observations.Subject.Name);
        json.WriteOptional("code", observations.Subject.Code);
        json.WriteOptional("partOf", observations.Subject.PartOf);
        json.WriteEndObject();
        json.WriteDay("asOf", observations.AsOf);
        json.WriteOptional("source", observations.Source);
        json.WriteStartObject("values");
        foreach (var (id, observation) in observations.Values)
            WriteObservation(json, id, observation);
        json.WriteEndObject();
        WriteStatements(json, observations.Statements);
        json.WriteEndObject();
    }

    private static void WriteStatements(Utf8JsonWriter json, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
            return;
        json.WriteStartArray("statements");
        foreach (var statement in statements)
        {
            if (statement.Note is null)
            {
                json.WriteStringValue(statement.Text);
                continue;
            }

            json.WriteStartObject();
            json.WriteString("text", statement.Text);
            json.WriteString("note", statement.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObservation(Utf8JsonWriter json, string id, Observation observation)
    {
        if (observation is { Status: ObservationStatus.Actual, Note: null, Unit: null })
        {
            WriteValue(json, id, observation);
            return;
        }

        json.WriteStartObject(id);
        if (observation.Status != ObservationStatus.NotApplicable)
            WriteValue(json, "value", observation);
        if (observation.Status != ObservationStatus.Actual)
            json.WriteString("status", ObservationSection.KeyOf(observation.Status));
        json.WriteOptional("actual", observation.Actual);
        json.WriteOptional("actualAsOf", observation.ActualAsOf);
        json.WriteOptional("unit", observation.Unit);
        json.WriteOptional("note", observation.Note);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string key, Observation observation)
    {
        if (observation.IsFlag)
            json.WriteBoolean(key, observation.Value == 1);
        else
            json.WriteFigure(key, observation.Value);
    }
}
