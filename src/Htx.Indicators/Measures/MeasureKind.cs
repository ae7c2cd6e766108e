namespace Htx.Indicators;

/// <summary>What sort of figure a measure is; it decides the figures that can be right at all.</summary>
public enum MeasureKind
{
    /// <summary>A number of things or people: whole, 0 or more.</summary>
    Count = 0,

    /// <summary>A share of a whole, from 0 to 100, both included. Differences are said in percentage points.</summary>
    Percent = 1,

    /// <summary>Money; a loss is negative.</summary>
    Money = 2,

    /// <summary>Any other quantity (area, output, a rate of growth); may be negative.</summary>
    Amount = 3,

    /// <summary>Done or not done; as a figure, 1 or 0.</summary>
    Flag = 4,
}
