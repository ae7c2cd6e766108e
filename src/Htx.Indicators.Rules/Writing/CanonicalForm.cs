using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>
/// The one text of what a rule set says, however its file is written, and the hash by which it is known years later. The same rule
/// set has the same hash in every version of this library: what later versions may add is written only where it is used.
/// </summary>
public static partial class CanonicalForm
{
    /// <summary>
    /// What <see cref="RuleSetWriter"/> writes of the rule set, without <c>$schema</c>, on one line, its measures in ordinal order of
    /// their ids; in strings nothing but <c>"</c> and <c>\</c> is escaped.
    /// </summary>
    public static string Of(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return Of(json => Write(json, ruleSet));
    }

    /// <summary>The SHA-256 of the canonical form in UTF-8: 64 small hexadecimal digits.</summary>
    public static string Sha256(RuleSet ruleSet) => Sha256(Of(ruleSet));

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
        // Which letters the platform escapes changes with its edition of Unicode; a hash must not.
        var text = JsonText.WriteLine(write);
        return Escape().Replace(text[..^1], match => match.Groups[1].Success ? char.ToString((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : match.Value);
    }

    /// <summary>The SHA-256 of a text in UTF-8: 64 small hexadecimal digits.</summary>
    internal static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>An escape: of a character by its number, which no line of text needs, or of another sign.</summary>
    [GeneratedRegex(@"\\(?:u([0-9A-F]{4})|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
