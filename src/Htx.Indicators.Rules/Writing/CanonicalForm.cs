using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>
/// The one text of what a rule set says, however its file is written, and the hash by which it is known years later. The same rule
/// set has the same hash in every version of this library: what later versions may add is written only where it is used.
/// </summary>
public static class CanonicalForm
{
    /// <summary>
    /// What <see cref="RuleSetWriter"/> writes of the rule set, without <c>$schema</c>, on one line, its measures in ordinal order of
    /// their ids; in strings nothing but <c>"</c> and <c>\</c> is escaped, since no text of a rule set holds a sign that must not stand on a line.
    /// </summary>
    public static string Of(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return Of(json => Write(json, ruleSet));
    }

    /// <summary>The SHA-256 of the canonical form in UTF-8: 64 small hexadecimal digits.</summary>
    public static string Sha256(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return Sha256(json => Write(json, ruleSet));
    }

    /// <summary>Writes the rule set as its canonical form has it, as one value.</summary>
    internal static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        // Measures are keys of an object, and the order of keys says nothing.
        var sorted = new RuleSet(
            ruleSet.Id, ruleSet.Version, ruleSet.Document, ruleSet.InForce, ruleSet.Measures.OrderBy(measure => measure.Id, StringComparer.Ordinal),
            ruleSet.Indicators, ruleSet.Supersedes, ruleSet.Notes);
        json.WriteStartObject();
        RuleSetWriter.WriteMembers(json, sorted);
        json.WriteEndObject();
    }

    /// <summary>JSON in the same form, for other things that are hashed.</summary>
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        JsonText.WriteTo(text, write);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The SHA-256 of such JSON in UTF-8: 64 small hexadecimal digits. The text, which can be megabytes, is never there as a whole.</summary>
    internal static string Sha256(Action<Utf8JsonWriter> write)
    {
        using var text = new HashedText();
        JsonText.WriteTo(text, write);
        return text.Sha256();
    }
}
