using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Looks for a key of the root without reading a file.</summary>
internal static class RootKeys
{
    /// <summary>Whether text that may go on behind its end begins an object with this key.</summary>
    public static bool Has(ReadOnlySpan<byte> text, string key)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new(new() { MaxDepth = SourceParser.MaxDepth }));
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals(key))
                    return true;
                // An array at the root has no keys.
                if (reader is { TokenType: JsonTokenType.StartArray, CurrentDepth: 0 })
                    return false;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What is damaged has no more keys that could be told; half a pair in a key is told by the second.
        }

        return false;
    }
}
