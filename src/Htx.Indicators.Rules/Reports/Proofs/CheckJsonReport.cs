using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>What checking found out about files, for other programs: diagnostics, and what is proven of the rule sets among them.</summary>
public static class CheckJsonReport
{
    /// <summary>The report, ended by a line feed; <paramref name="language"/> changes prose only.</summary>
    /// <param name="files">The files.</param>
    /// <param name="remarks">What concerns no single file.</param>
    /// <param name="language">The language of prose.</param>
    public static string Write(IReadOnlyList<CheckedFile> files, IReadOnlyList<Diagnostic> remarks, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(remarks);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in files)
                Write(json, file, language);
            json.WriteEndArray();
            Write(json, "remarks", remarks, language);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, CheckedFile file, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("kind", KeyOf(file.Kind));
        Write(json, "diagnostics", file.Diagnostics, language);
        json.WriteNumber("cases", file.CaseCount);
        if (file.Proof is { } proof)
        {
            json.WritePropertyName("proof");
            JsonProof.Write(json, proof, language);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray(key);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("file", diagnostic.Place.File);
            WriteNumber(json, "line", diagnostic.Place.Line);
            WriteNumber(json, "column", diagnostic.Place.Column);
            json.WriteString("path", diagnostic.Place.Path);
            json.WriteString("message", diagnostic.Message(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } known)
            json.WriteNumber(key, known);
        else
            json.WriteNull(key);
    }

    private static string KeyOf(InputKind kind) => kind switch
    {
        InputKind.RuleSet => "ruleSet",
        InputKind.Observations => "observations",
        InputKind.Cases => "cases",
        InputKind.Scorecard => "scorecard",
        _ => "unknown",
    };
}
