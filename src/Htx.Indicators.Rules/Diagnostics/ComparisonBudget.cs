namespace Htx.Indicators.Rules;

/// <summary>How many names may still be compared while near ones are looked for: what a hostile file names wrongly must not multiply that.</summary>
internal sealed class ComparisonBudget
{
    private int left = 20_000;

    /// <summary>Whether there is anything left.</summary>
    public bool IsLeft => left > 0;

    /// <summary>Takes what it costs to compare with <paramref name="names"/> names; false when that is no longer there.</summary>
    public bool TryTake(int names) => (left -= Math.Min(left + 1, names)) >= 0;
}
