namespace Htx.Indicators;

/// <summary>Why a statement cannot be recomputed.</summary>
public enum StatementObstacle
{
    /// <summary>Something is divided by zero.</summary>
    ZeroDenominator = 0,

    /// <summary>The result reaches ±10¹⁸.</summary>
    TooLarge = 1,

    /// <summary>Numbers of different scales stand together, such as tỷ đồng and triệu đồng.</summary>
    MixedUnits = 2,

    /// <summary>A percentage is added to a number that is none.</summary>
    MixedPercent = 3,

    /// <summary>On the way to the result stands a fraction with more than 150 digits above or below its line.</summary>
    TooLong = 4,
}
