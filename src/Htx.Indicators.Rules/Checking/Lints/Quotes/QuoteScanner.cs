namespace Htx.Indicators.Rules;

/// <summary>Cuts a quote, a note or a unit into words, numbers and signs. A slash joins words, as in “triệu đồng/năm”.</summary>
internal static class QuoteScanner
{
    /// <summary>Four pages of law; what a goal says stands in a sentence, and a text with more is not read further.</summary>
    public const int MostTokens = 2_000;

    public static IReadOnlyList<QuoteToken> Scan(string text)
    {
        // One letter stays one letter, so that places in it are places in the text.
        var small = text.ToLowerInvariant();
        return Tokens(small).Take(MostTokens).ToList();
    }

    private static IEnumerable<QuoteToken> Tokens(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var length = LengthAt(line, at, out var kind);
            if (kind is { } found)
                yield return new(found, line, at, length);
            at += length;
        }
    }

    private static int LengthAt(string text, int at, out QuoteTokenKind? kind)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            var end = NumberEnd(text, at);
            kind = QuoteTokenKind.Number;
            return end - at;
        }

        if (char.IsLetter(text[at]))
        {
            kind = QuoteTokenKind.Word;
            return WordEnd(text, at) - at;
        }

        kind = text[at] switch
        {
            '%' => QuoteTokenKind.Percent,
            '-' or '–' or '—' or '−' or '÷' => QuoteTokenKind.Dash,
            '/' => null,
            var c when char.IsWhiteSpace(c) => null,
            _ => QuoteTokenKind.Break,
        };
        return 1;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsInside(text, at)))
            at++;
        return at;
    }

    private static bool IsInside(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
