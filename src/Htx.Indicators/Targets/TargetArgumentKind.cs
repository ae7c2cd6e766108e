namespace Htx.Indicators;

/// <summary>What a kind of target is given.</summary>
public enum TargetArgumentKind
{
    /// <summary>A number, or the id of a measure of the same unit.</summary>
    Threshold = 0,

    /// <summary>Nothing: the phrase says it all, and the file says <c>true</c>.</summary>
    None = 1,
}
