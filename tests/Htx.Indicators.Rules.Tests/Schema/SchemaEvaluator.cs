using System.Text.Json;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// Holds JSON against a JSON Schema of 2020-12, for the keywords these schemas use. A keyword it does not know is an exception:
/// the libraries that could serve here pass over some in silence, and a check that checks nothing is worse than none.
/// </summary>
internal sealed class SchemaEvaluator(JsonElement root, string folder)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "$comment", "description", "default", "format", "then", "else"];

    private static readonly HashSet<string> OfObjects =
        ["required", "properties", "additionalProperties", "propertyNames", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas"];

    public static bool IsValid(string schemaPath, string json)
    {
        using var schema = JsonDocument.Parse(Repository.ReadText(schemaPath));
        using var document = JsonDocument.Parse(json);
        return new SchemaEvaluator(schema.RootElement, Path.GetDirectoryName(schemaPath)!).Accepts(schema.RootElement, document.RootElement);
    }

    private bool Accepts(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => Accepts(keyword.Name, keyword.Value, schema, value)),
    };

    private bool Accepts(string keyword, JsonElement rule, JsonElement schema, JsonElement value) => keyword switch
    {
        _ when Annotations.Contains(keyword) => true,
        "$ref" => AcceptsReferred(rule.GetString()!, value),
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => IsOfType(t.GetString()!, value)) : IsOfType(rule.GetString()!, value),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
        "allOf" => rule.EnumerateArray().All(part => Accepts(part, value)),
        "anyOf" => rule.EnumerateArray().Any(part => Accepts(part, value)),
        "oneOf" => rule.EnumerateArray().Count(part => Accepts(part, value)) == 1,
        "not" => !Accepts(rule, value),
        "if" => schema.TryGetProperty(Accepts(rule, value) ? "then" : "else", out var branch) is false || Accepts(branch, value),
        "minimum" => value.ValueKind != JsonValueKind.Number || Number(value) >= Number(rule),
        "maximum" => value.ValueKind != JsonValueKind.Number || Number(value) <= Number(rule),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || Number(value) > Number(rule),
        "exclusiveMaximum" => value.ValueKind != JsonValueKind.Number || Number(value) < Number(rule),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= rule.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(element => Accepts(rule, element)),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().DistinctBy(e => e.GetRawText()).Count() == value.GetArrayLength(),
        _ when !OfObjects.Contains(keyword) => throw new NotSupportedException($"The evaluator does not know the keyword '{keyword}'."),
        _ => value.ValueKind != JsonValueKind.Object || AcceptsObject(keyword, rule, schema, value),
    };

    private bool AcceptsObject(string keyword, JsonElement rule, JsonElement schema, JsonElement value) => keyword switch
    {
        "required" => rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => rule.EnumerateObject().All(p => !value.TryGetProperty(p.Name, out var member) || Accepts(p.Value, member)),
        "additionalProperties" => value.EnumerateObject().All(member => IsListed(schema, member.Name) || Accepts(rule, member.Value)),
        "propertyNames" => value.EnumerateObject().All(member => Accepts(rule, JsonSerializer.SerializeToElement(member.Name))),
        "minProperties" => value.EnumerateObject().Count() >= rule.GetInt32(),
        "maxProperties" => value.EnumerateObject().Count() <= rule.GetInt32(),
        "dependentRequired" => rule.EnumerateObject().All(d => !value.TryGetProperty(d.Name, out _) || Accepts("required", d.Value, schema, value)),
        "dependentSchemas" => rule.EnumerateObject().All(d => !value.TryGetProperty(d.Name, out _) || Accepts(d.Value, value)),
        _ => throw new NotSupportedException($"The evaluator does not know the keyword '{keyword}'."),
    };

    private static bool IsListed(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && Number(value) == Math.Floor(Number(value)),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The evaluator does not know the type '{type}'."),
    };

    /// <summary>A reference into this schema, or into one beside it: <c>other.schema.json#/$defs/name</c>, or <c>#</c> for the whole of it.</summary>
    private bool AcceptsReferred(string reference, JsonElement value)
    {
        if (reference[0] == '#')
            return Accepts(Resolve(reference), value);
        var (file, place) = (reference[..reference.IndexOf('#')], reference[reference.IndexOf('#')..]);
        using var other = JsonDocument.Parse(Repository.ReadText($"{folder}/{file}"));
        var evaluator = new SchemaEvaluator(other.RootElement, folder);
        return evaluator.Accepts(evaluator.Resolve(place), value);
    }

    private JsonElement Resolve(string reference) =>
        reference == "#" ? root : reference["#/".Length..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private static double Number(JsonElement value) => value.GetDouble();
}
