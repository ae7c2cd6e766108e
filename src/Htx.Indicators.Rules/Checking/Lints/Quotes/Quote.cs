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
}
