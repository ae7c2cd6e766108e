namespace Htx.Indicators.Rules;

/// <summary>Texts cut to a length in UTF-16 units, never between the two of one letter, of which nothing could be written.</summary>
internal static class ShortText
{
    /// <summary>What a line of diagnostics can carry of a document's words; notes need not repeat more than is shown.</summary>
    private const int LongestWords = 60;

    /// <summary>Words of a document, as a diagnostic shows them.</summary>
    public static string OfWords(string words) => Within(words, LongestWords);

    /// <summary>The text, where it is no longer than <paramref name="most"/>; else its beginning and <paramref name="ending"/>, together no longer.</summary>
    public static string Within(string text, int most, string ending = "")
    {
        if (text.Length <= most)
            return text;
        var length = most - ending.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), ending);
    }
}
