using System.Globalization;
using System.Text;

namespace Htx.Indicators;

/// <summary>
/// Texts of documents and reports: one line that shows what it holds. Characters that break a line, or turn the order of
/// reading round so that a verdict could be shown as another, belong to none; nor do the two that are no characters and that XML has no place for.
/// </summary>
public static class TextLine
{
    /// <summary>Whether a text is not blank and holds no control character, line separator, mark of direction, or half of a pair.</summary>
    public static bool IsOne(string? text) => text is not null && !IsBlank(text) && !text.Any(IsUnsafe) && IsWhole(text);

    /// <summary>Whether a text shows nothing: all it holds are blanks, letters that nobody sees, and marks that stand over no letter.</summary>
    public static bool IsBlank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsUnseen(rune) && !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                return false;
        }

        return true;
    }

    /// <summary>
    /// A text as people tell it from another: without letters that nobody sees and blanks at its ends, with one blank between its words.
    /// Two numbers or names of which this is the same read alike.
    /// </summary>
    public static string AsSeen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = new StringBuilder(text.Length);
        var isBehindBlank = false;
        Span<char> letter = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune))
                continue;
            if (Rune.IsWhiteSpace(rune))
            {
                isBehindBlank = seen.Length > 0;
                continue;
            }

            if (isBehindBlank)
                seen.Append(' ');
            isBehindBlank = false;
            seen.Append(letter[..rune.EncodeToUtf16(letter)]);
        }

        return seen.ToString();
    }

    /// <summary>
    /// Whether nobody sees a letter, although it is no blank to programs: zero-width spaces and joiners, soft hyphens, the fillers of Korean
    /// syllables, the Braille cell without points, and the places that Unicode keeps for letters of this kind.
    /// </summary>
    public static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is 0x115F or 0x1160 or 0x2065 or 0x2800 or 0x3164 or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether a character must not stand in such a text.</summary>
    public static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    /// <summary>Takes a text into the model, its Vietnamese letters composed.</summary>
    /// <exception cref="ArgumentException">It is not such a line.</exception>
    internal static string Require(string? text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return IsOne(text)
            ? VietnameseText.Compose(text)
            : throw new ArgumentException("A text is one line, not blank, without control characters.", parameter);
    }

    /// <summary>The same for a text that may be left out.</summary>
    internal static string? Optional(string? text, string parameter) => text is null ? null : Require(text, parameter);

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }
}
