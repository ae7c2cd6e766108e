namespace Htx.Indicators.Rules;

/// <summary>The words of a document, with the numbers that were read out of them.</summary>
internal sealed class Quote
{
    private readonly IReadOnlyList<QuoteToken> tokens;

    private Quote(string text)
    {
        tokens = QuoteScanner.Scan(text);
        Figures = QuoteReader.Read(text, tokens);
    }

    /// <summary>Numbers and words that stand for one, in order.</summary>
    public IReadOnlyList<QuotedFigure> Figures { get; }

    /// <summary>Whether a tolerance is stated: “± 5%”.</summary>
    public bool NamesTolerance => tokens.Any(token => token is { Kind: QuoteTokenKind.Break, Text: "±" } || token.IsOneOf("lệch"));

    public static Quote Of(string text) => new(text);

    /// <summary>The tokens of these words, where they stand in it once; null where they do not, or more than once.</summary>
    public (int Start, int End)? FindOnce(string words)
    {
        var wanted = QuoteScanner.Scan(words);
        (int, int)? found = null;
        for (var at = 0; wanted.Count > 0 && at + wanted.Count <= tokens.Count; at++)
        {
            if (!StandAt(wanted, at))
                continue;
            if (found is not null)
                return null;
            found = (at, at + wanted.Count);
        }

        return found;
    }

    /// <summary>
    /// Whether a word joins what ends at one token with what starts at another: it stands between them once, no other such word does,
    /// no clause ends, and nothing is listed behind it.
    /// </summary>
    public bool IsJoined(int end, int start, string word)
    {
        var between = tokens.Skip(end).Take(Math.Max(0, start - end)).ToArray();
        var at = Array.FindIndex(between, token => token.IsWord(word));
        return at >= 0
            && between.Count(token => token.IsOneOf("hoặc", "và")) == 1
            && Array.TrueForAll(between[..at], token => token.Kind != QuoteTokenKind.Break || token.Text is ",")
            && Array.TrueForAll(between[at..], token => token.Kind == QuoteTokenKind.Word);
    }

    /// <summary>Whether one of the words stands in it.</summary>
    public bool HasWord(params ReadOnlySpan<string> words)
    {
        foreach (var token in tokens)
        {
            if (token.IsOneOf(words))
                return true;
        }

        return false;
    }

    private bool StandAt(IReadOnlyList<QuoteToken> words, int at)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!tokens[at + i].Text.SequenceEqual(words[i].Text))
                return false;
        }

        return true;
    }
}
