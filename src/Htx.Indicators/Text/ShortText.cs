namespace Htx.Indicators;

/// <summary>Texts cut to a length in UTF-16 units, never between the two of one letter, of which nothing could be written.</summary>
public static class ShortText
{
    /// <summary>The longest name, unit or note that files take; what is made here of such texts is no longer either.</summary>
    public const int MaxLength = 500;

    /// <summary>The text, where it is no longer than <paramref name="most"/>; else its beginning and <paramref name="ending"/>, together no longer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for a letter and the ending.</exception>
    public static string Within(string text, int most, string ending = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ending);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(most, ending.Length);
        if (text.Length <= most)
            return text;
        var length = most - ending.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), ending);
    }

    /// <summary>The same, ended behind a word where there is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for a letter and the ending.</exception>
    public static string AtWord(string text, int most, string ending = "…")
    {
        var cut = Within(text, most, ending);
        if (ReferenceEquals(cut, text))
            return text;
        var words = text.AsSpan(0, cut.Length - ending.Length);
        var end = char.IsWhiteSpace(text[words.Length]) ? words.Length : words.LastIndexOf(' ');
        return end > 0 ? string.Concat(words[..end].TrimEnd(), ending) : cut;
    }
}
