using System.Text.Json;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The keys that a JSON Schema of this repository describes, and which of them are required or may be null.</summary>
internal sealed class SchemaKeys
{
    private const string Folder = "rules/schema/";

    private static readonly string[] Choices = ["anyOf", "oneOf"];

    private readonly JsonElement root;

    private SchemaKeys(string file) => root = JsonSerializer.Deserialize<JsonElement>(Repository.ReadText(Folder + file));

    /// <summary>The schemas there are.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(Repository.PathOf(Folder), "*.schema.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static SchemaKeys Of(string file) => new(file);

    /// <summary>Every key that is described anywhere, each once.</summary>
    public IEnumerable<string> All() => In(root).Distinct();

    /// <summary>The keys of one object, by the name of its definition; of the file itself without one.</summary>
    public IReadOnlyList<(string Key, bool IsRequired, bool IsNullable)> KeysOf(string? definition)
    {
        var schema = definition is null ? root : root.GetProperty("$defs").GetProperty(definition);
        var required = schema.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        return [.. schema.GetProperty("properties").EnumerateObject().Select(key => (key.Name, required.Contains(key.Name), TakesNull(key.Value)))];
    }

    private bool TakesNull(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return false;
        if (schema.TryGetProperty("$ref", out var reference) && reference.GetString() is ['#', ..] inside)
            return TakesNull(inside["#/".Length..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name)));
        if (schema.TryGetProperty("type", out var type))
            return type.ValueKind == JsonValueKind.String && type.GetString() == "null";
        return Choices.Any(choice => schema.TryGetProperty(choice, out var options) && options.EnumerateArray().Any(TakesNull));
    }

    private static IEnumerable<string> In(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member =>
            (member.Name == "properties" ? member.Value.EnumerateObject().Select(key => key.Name) : []).Concat(In(member.Value))),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(In),
        _ => [],
    };
}
