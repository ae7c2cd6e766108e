using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// Changes a text by its tokens (strings, numbers, words, signs) and by its bracketed stretches, so that much of what comes out is
/// still understood to some depth; and now and then by its bytes.
/// </summary>
internal sealed partial class Mutator(Random random, IReadOnlyList<string> dictionary)
{
    private const int MostTokens = 4_000;
    private const int MostEdits = 5;

    /// <summary>A changed copy of <paramref name="good"/>, perhaps with something of <paramref name="other"/> in it.</summary>
    public byte[] Mutate(byte[] good, byte[] other)
    {
        var tokens = Tokens(good);
        var others = Tokens(other);
        for (var edits = random.Next(1, MostEdits + 1); edits > 0; edits--)
            Edit(tokens, others);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(tokens.Take(MostTokens)));
        if (bytes.Length > 0 && random.Next(20) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    /// <summary>The tokens of a text; together they are the text.</summary>
    public static List<string> Tokens(byte[] text) => [.. Token().Matches(Encoding.UTF8.GetString(text)).Select(match => match.Value)];

    private void Edit(List<string> tokens, List<string> others)
    {
        if (tokens.Count == 0)
            tokens.Add(AnyWord());
        var at = random.Next(tokens.Count);
        switch (random.Next(9))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                break;
            case 2 or 3:
                tokens[ValueFrom(tokens, at)] = AnyWord();
                break;
            case 4:
                tokens[ValueFrom(tokens, at)] = others.Count > 0 ? others[random.Next(others.Count)] : AnyWord();
                break;
            case 5:
                tokens.RemoveRange(at, StretchLength(tokens, at));
                break;
            case 6:
                var copied = tokens.GetRange(at, StretchLength(tokens, at));
                for (var times = random.Next(1, 4); times > 0; times--)
                    tokens.InsertRange(random.Next(2) == 0 ? at : random.Next(tokens.Count), [.. copied, .. random.Next(2) == 0 ? [","] : Array.Empty<string>()]);
                break;
            case 7 when others.Count > 0:
                var from = random.Next(others.Count);
                tokens.InsertRange(at, others.GetRange(from, StretchLength(others, from)));
                break;
            default:
                tokens[at] = Twisted(tokens[at]);
                break;
        }
    }

    /// <summary>The next token that is a value or a word, so that signs stay mostly as they are.</summary>
    private static int ValueFrom(List<string> tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Count, at + 8); i++)
        {
            if (tokens[i] is [var first, ..] && (char.IsLetterOrDigit(first) || first == '"'))
                return i;
        }

        return at;
    }

    /// <summary>How many tokens stand from an opening bracket to its end; 1 elsewhere.</summary>
    private static int StretchLength(List<string> tokens, int at)
    {
        var depth = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            depth += tokens[i] switch { "{" or "[" or "(" => 1, "}" or "]" or ")" => -1, _ => 0 };
            if (depth <= 0)
                return i - at + 1;
        }

        return 1;
    }

    private string AnyWord() => dictionary[random.Next(dictionary.Count)];

    private string Twisted(string token) => random.Next(4) switch
    {
        0 => token + token,
        1 => token[..random.Next(token.Length)],
        2 => string.Concat(token.AsSpan(0, token.Length / 2), Characters[random.Next(Characters.Length)], token.AsSpan(token.Length / 2)),
        _ => token.ToUpperInvariant(),
    };

    private static readonly string[] Characters =
        ["\0", "\u0301", "\u202e", "\u200f", "\\u0000", "\\ud800", "\\udc00", "\uFFFE", "\\uffff", "\t", "\n", "ạ", "\u0430", "\u00a0", "\U0001F600", "\uFEFF", "\"", "\\", ";", "=", "<", "１"];

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|[0-9]+|[\p{L}_][\p{L}\p{N}_]*|\s+|.
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
