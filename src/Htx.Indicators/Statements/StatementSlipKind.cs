namespace Htx.Indicators;

/// <summary>How a wrong result may have come about; a closed list, in the order in which it is searched.</summary>
public enum StatementSlipKind
{
    /// <summary>The percent sign is missing, or stands behind a ratio that was not multiplied by 100.</summary>
    PercentSign = 0,

    /// <summary>The result is 10, 100 or 1.000 times what it should be, or that part of it.</summary>
    DecimalComma = 1,

    /// <summary>What is divided or subtracted was taken the other way round.</summary>
    Swapped = 2,

    /// <summary>An addend was left out.</summary>
    LeftOut = 3,

    /// <summary>An addend was counted twice.</summary>
    CountedTwice = 4,

    /// <summary>The numerator or the denominator is up to 3 units off, such as last month's.</summary>
    UnitsOff = 5,

    /// <summary>Something up to 3 units off was subtracted.</summary>
    OtherSubtrahend = 6,
}
