namespace Htx.Indicators;

/// <summary>Which way a figure gets better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    HigherIsBetter = 0,

    /// <summary>Less is better.</summary>
    LowerIsBetter = 1,
}
