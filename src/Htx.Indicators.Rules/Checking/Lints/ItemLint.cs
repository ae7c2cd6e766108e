namespace Htx.Indicators.Rules;

/// <summary>A lint that holds one item against the words it was transcribed from, and needs no other.</summary>
internal abstract class ItemLint
{
    /// <summary>Looks at one item of a rule set.</summary>
    public abstract void Look(LintedItem looked);
}
