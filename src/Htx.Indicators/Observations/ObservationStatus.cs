namespace Htx.Indicators;

/// <summary>How sure a figure is.</summary>
public enum ObservationStatus
{
    /// <summary>Counted or measured.</summary>
    Actual = 0,

    /// <summary>“ước”: expected; it travels to the verdict, “đạt (ước)”.</summary>
    Estimated = 1,

    /// <summary>The source states the result and prints no figure.</summary>
    Asserted = 2,

    /// <summary>The measure does not apply to this subject; there is no figure.</summary>
    NotApplicable = 3,
}
