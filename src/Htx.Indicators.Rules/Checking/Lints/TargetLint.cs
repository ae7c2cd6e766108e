namespace Htx.Indicators.Rules;

/// <summary>A lint that holds one target against the words it was transcribed from, and needs no other.</summary>
internal abstract class TargetLint
{
    /// <summary>Looks at one target of an item.</summary>
    public abstract void Look(LintedTarget target);
}
