namespace Htx.Indicators;

/// <summary>Why there is no verdict. Where several apply, the least value is reported, so that a gap in the figures is never hidden behind “does not apply”.</summary>
public enum NotAssessedReason
{
    /// <summary>A figure is not given.</summary>
    Missing = 0,

    /// <summary>A figure, given or computed, lies outside its measure's domain.</summary>
    Inconsistent = 1,

    /// <summary>A denominator is zero.</summary>
    Undefined = 2,

    /// <summary>The source says that the measure does not apply to this subject.</summary>
    NotApplicable = 3,
}
