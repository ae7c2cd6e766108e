namespace Htx.Indicators.Rules;

/// <summary>How much of a kind of file is taken.</summary>
/// <param name="Bytes">The largest file, in bytes.</param>
/// <param name="Size">The same, for people.</param>
/// <param name="Tokens">The most keys, values and brackets.</param>
/// <param name="Text">The longest string, in bytes.</param>
internal sealed record SourceLimits(int Bytes, Phrase Size, int Tokens, int Text)
{
    /// <summary>The longest string, for people.</summary>
    public Phrase TextSize { get; } = new($"{Text / 1024} KB cho một chuỗi", $"{Text / 1024} KB for one string");
}
