namespace Htx.Indicators;

/// <summary>What a value that a target is given looks like, in rule sets and here.</summary>
public enum TargetArgumentShape
{
    /// <summary>A number of the measure's unit, or the id of a measure of that unit.</summary>
    Threshold = 0,

    /// <summary>The id of a measure of the same unit: last year's figure, for example.</summary>
    Measure = 1,

    /// <summary>Two thresholds; where both are numbers, the first is the smaller.</summary>
    Range = 2,

    /// <summary>A number above 0 in the measure's unit.</summary>
    Amount = 3,

    /// <summary>A number above 0 without a unit, such as a percentage or a multiple; see <see cref="TargetParameter.AtMost"/>.</summary>
    Number = 4,

    /// <summary>Nothing more: the phrase says it all, and the file says <c>true</c>.</summary>
    True = 5,
}
