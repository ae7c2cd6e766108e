namespace Htx.Indicators;

/// <summary>What keeps values from being given to a parameter of a target.</summary>
public enum TargetArgumentDefect
{
    /// <summary>There are more or fewer values than its shape has.</summary>
    WrongCount = 0,

    /// <summary>A number stands where only a measure makes sense.</summary>
    NotAMeasure = 1,

    /// <summary>A measure stands where only a number makes sense.</summary>
    NotANumber = 2,

    /// <summary>The number is 0 or below.</summary>
    NotPositive = 3,

    /// <summary>The number is above the greatest that makes sense.</summary>
    TooGreat = 4,

    /// <summary>The first number of a range is not smaller than the second.</summary>
    Backwards = 5,
}
