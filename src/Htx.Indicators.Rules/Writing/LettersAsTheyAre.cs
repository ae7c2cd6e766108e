using System.Text.Encodings.Web;

namespace Htx.Indicators.Rules;

/// <summary>
/// Escapes in JSON what cannot stand in a string or on a line, and nothing else. The platform's own encoders escape every letter beyond
/// the first 65,536 and those its edition of Unicode does not know, with up to twelve bytes for four: what was read within its limit
/// could be written beyond it.
/// </summary>
internal sealed unsafe class LettersAsTheyAre : JavaScriptEncoder
{
    private const int LastBeforeBlank = 0x1F;
    private const int FirstUpperControl = 0x7F;
    private const int LastUpperControl = 0x9F;
    private const int LineSeparator = 0x2028;
    private const int ParagraphSeparator = 0x2029;

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is <= LastBeforeBlank or '"' or '\\' or (>= FirstUpperControl and <= LastUpperControl) or LineSeparator or ParagraphSeparator;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var letters = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < letters.Length; i++)
        {
            if (WillEncode(letters[i]))
                return i;
            if (!char.IsSurrogate(letters[i]))
                continue;
            // Half of a pair is no letter; another sign is put in its place.
            if (i + 1 == letters.Length || !char.IsSurrogatePair(letters[i], letters[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
