using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>Text of a file as a diagnostic shows it: what a terminal would obey, or nobody would see, stands as <c>U+200B</c>, since an id that holds such a letter looks right.</summary>
internal static class ShownText
{
    public static string Of(string text)
    {
        if (TextLine.IsOne(text) && !text.EnumerateRunes().Any(TextLine.IsUnseen))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            shown.Append(Of(rune));
        return shown.ToString();
    }

    public static string Of(Rune rune) => TextLine.IsUnseen(rune) || (rune.IsBmp && TextLine.IsUnsafe((char)rune.Value)) ? Code(rune) : rune.ToString();

    /// <summary>The number of a character, as character maps have it.</summary>
    public static string Code(Rune rune) => $"U+{rune.Value:X4}";
}
