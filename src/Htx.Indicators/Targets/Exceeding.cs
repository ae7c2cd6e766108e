namespace Htx.Indicators;

/// <summary>What a rule says of vượt in place of what its phrase would say (<c>exceeds</c>).</summary>
/// <param name="Cut">Where vượt begins, in the direction of the target; null for “never”.</param>
public sealed record Exceeding(Cut? Cut)
{
    /// <summary>The target can be met, never exceeded.</summary>
    public static Exceeding Never { get; } = new((Cut?)null);
}
