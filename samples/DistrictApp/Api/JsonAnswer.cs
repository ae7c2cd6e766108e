using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DistrictApp;

/// <summary>JSON that the library has written already.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Diagnostics = new(JsonSerializerDefaults.Web) { Encoder = Writing.Encoder };

    /// <summary>Text as it is.</summary>
    public static IResult Of(string json, int status = StatusCodes.Status200OK) => Results.Text(json, "application/json", Encoding.UTF8, status);

    /// <summary>Verdicts, one object of <c>htx evaluate --format json</c> for each rule set, and what has to be looked at.</summary>
    public static IResult Of(AssessmentTable table, IReadOnlyList<Diagnostic> warnings, int status = StatusCodes.Status200OK)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteStartArray("assessments");
            foreach (var assessment in table.Columns)
                json.WriteRawValue(JsonReport.Write(assessment));
            json.WriteEndArray();
            json.WritePropertyName("warnings");
            JsonSerializer.Serialize(json, DiagnosticJson.Of(warnings), Diagnostics);
            json.WriteEndObject();
        }

        return Results.Text(bytes.ToArray(), "application/json; charset=utf-8", status);
    }
}
