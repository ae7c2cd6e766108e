namespace Htx.Indicators.Rules;

/// <summary>Words between two signs that end a thought.</summary>
internal static class Clause
{
    /// <summary>How many words belong together at most; what stands farther from a number is not looked at.</summary>
    public const int MostWords = 50;
}
