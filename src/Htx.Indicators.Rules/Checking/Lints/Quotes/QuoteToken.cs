namespace Htx.Indicators.Rules;

/// <summary>One piece of a quote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, in small letters.</param>
/// <param name="Start">Where it starts in the quote.</param>
internal readonly record struct QuoteToken(QuoteTokenKind Kind, string Text, int Start)
{
    /// <summary>Where it ends, excluded.</summary>
    public int End => Start + Text.Length;

    public bool IsWord(string word) => Kind == QuoteTokenKind.Word && Text == word;

    public bool IsOneOf(params ReadOnlySpan<string> words) => Kind == QuoteTokenKind.Word && words.Contains(Text);
}
