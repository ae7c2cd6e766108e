using System.Globalization;

namespace Htx.Indicators.Testing;

/// <summary>A place in a Vietnamese sentence, moved on as words and numbers are recognised.</summary>
internal sealed class SentenceCursor(string text)
{
    private int at;

    /// <summary>What is still to be read.</summary>
    public string Rest => text[at..];

    /// <summary>Whether these words stand here; they are passed.</summary>
    public bool Take(string words)
    {
        if (!text.AsSpan(at).StartsWith(words, StringComparison.Ordinal))
            return false;
        at += words.Length;
        return true;
    }

    /// <summary>Whether a number stands here, as <c>1.597,93</c> or <c>-0,5</c>; it is passed, with a percent sign if one stands close.</summary>
    public bool TakeNumber(out decimal number) => TakeNumber(out number, out _);

    /// <summary>The same; tells whether a percent sign stands close.</summary>
    public bool TakeNumber(out decimal number, out bool isPercent)
    {
        var end = at;
        if (end < text.Length && text[end] == '-')
            end++;
        var digits = end;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        isPercent = false;
        if (end == digits || !decimal.TryParse(text[at..end].Replace(".", "").Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            number = 0;
            return false;
        }

        at = end;
        isPercent = Take("%");
        return true;
    }

    /// <summary>Passes a group that opens here: “(…)” or a quoted title, whatever stands inside.</summary>
    public bool TakeGroup(char open, char close)
    {
        if (at >= text.Length || text[at] != open || EndOfGroup(text, at, open, close) is not { } end)
            return false;
        at = end;
        return true;
    }

    /// <summary>Where the group that opens at a place ends, past its last sign; null where it never does.</summary>
    public static int? EndOfGroup(string text, int start, char open, char close)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return null;
    }
}
