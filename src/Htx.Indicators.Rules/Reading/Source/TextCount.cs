namespace Htx.Indicators.Rules;

/// <summary>What stands before a place of a text in UTF-8, from its beginning.</summary>
/// <param name="Offset">The place, in bytes.</param>
/// <param name="Lines">The lines that end before it.</param>
/// <param name="LineStart">Where its line begins, in bytes.</param>
/// <param name="Units">The UTF-16 units before it.</param>
internal readonly record struct TextCount(int Offset, int Lines, int LineStart, int Units)
{
    /// <summary>The same behind <paramref name="text"/>, wherever that is cut.</summary>
    public TextCount Then(ReadOnlySpan<byte> text)
    {
        var units = Units;
        // One for the first byte of each character, and another where it has four.
        foreach (var next in text)
            units += (next & 0xC0) == 0x80 ? 0 : next >= 0xF0 ? 2 : 1;
        var lineEnd = text.LastIndexOf((byte)'\n');
        return new(Offset + text.Length, Lines + text.Count((byte)'\n'), lineEnd < 0 ? LineStart : Offset + lineEnd + 1, units);
    }
}
