namespace Htx.Indicators.Rules.Tests;

/// <summary>A reader under attack.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Seeds">What its inputs grow from.</param>
/// <param name="Judge">
/// Gives the reader an input and holds everything that follows against what is promised; throws where a promise is broken. What it
/// returns tells inputs apart that led to different ends: one with a new end is kept and grown further.
/// </param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], string> Judge)
{
    public override string ToString() => Name;
}
