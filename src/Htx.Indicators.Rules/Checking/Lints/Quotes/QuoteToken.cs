namespace Htx.Indicators.Rules;

/// <summary>One piece of a quote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The whole quote, in small letters; tokens share it, for a page of law has thousands of them.</param>
/// <param name="Start">Where it starts in the quote.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct QuoteToken(QuoteTokenKind Kind, string Line, int Start, int Length)
{
    /// <summary>Its text, in small letters.</summary>
    public ReadOnlySpan<char> Text => Line.AsSpan(Start, Length);

    /// <summary>Where it ends, excluded.</summary>
    public int End => Start + Length;

    public bool IsWord(string word) => Kind == QuoteTokenKind.Word && Text.SequenceEqual(word);

    public bool IsOneOf(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(word))
                return true;
        }

        return false;
    }
}
