namespace Htx.Indicators.Rules;

/// <summary>One set of a long file, cut out and not yet read, or what is wrong where it should be.</summary>
/// <param name="Bytes">Its text; valid until the next piece is asked for.</param>
/// <param name="Start">Its line and column in the file, both from 1.</param>
/// <param name="Index">Its place in the array, from 0; null when it is not in one.</param>
/// <param name="Defect">Why it cannot be read; null when it can.</param>
/// <param name="Arguments">What the defect says.</param>
internal readonly record struct SourcePiece(
    ReadOnlyMemory<byte> Bytes, (int Line, int Column) Start, int? Index = null, Descriptor? Defect = null, params object[] Arguments)
{
    /// <summary>Whether the defect is not that of one set.</summary>
    public bool LosesSets { get; init; }

    /// <summary>A piece that is too long to be read.</summary>
    public static SourcePiece TooLarge((int Line, int Column) start, Phrase maxSize, int? index = null) =>
        new(default, start, index, FormatDefects.TooLarge, maxSize);
}
