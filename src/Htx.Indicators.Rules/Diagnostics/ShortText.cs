namespace Htx.Indicators.Rules;

/// <summary>Texts cut to a length in UTF-16 units, never between the two of one letter, of which nothing could be written.</summary>
internal static class ShortText
{
    /// <summary>The text, where it is no longer than <paramref name="most"/>; else its beginning and <paramref name="ending"/>, together no longer.</summary>
    public static string Within(string text, int most, string ending = "")
    {
        if (text.Length <= most)
            return text;
        var length = most - ending.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), ending);
    }
}
