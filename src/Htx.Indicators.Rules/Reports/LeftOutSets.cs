using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>What a report of many does not hold, although it was in the file.</summary>
internal sealed class LeftOutSets
{
    /// <summary>How many sets have errors.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there may be further ones that nobody could count.</summary>
    public bool HasUncounted { get; private set; }

    public void Add() => Count++;

    public void AddUncounted() => HasUncounted = true;

    /// <summary>What the report says of them; empty where nothing was left out.</summary>
    public IEnumerable<string> Lines(Language language)
    {
        if (Count > 0)
            yield return GroupWords.Refused(Count, language);
        if (HasUncounted)
            yield return GroupWords.Unread(language);
    }

    /// <summary>The last lines of a report in JSON lines: what is said of all, under a key, and what was left out.</summary>
    public string JsonLine(string key, Action<Utf8JsonWriter> write) => JsonText.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName(key);
        write(json);
        json.WriteNumber("refused", Count);
        json.WriteBoolean("unread", HasUncounted);
        json.WriteEndObject();
    });

    /// <summary>The last members of a report that is one JSON object, and its end.</summary>
    public string JsonEnd() => $",\n  \"refused\": {Count},\n  \"unread\": {(HasUncounted ? "true" : "false")}\n}}\n";
}
