namespace Htx.Indicators.Rules;

/// <summary>What a figure of the bulk path is worth.</summary>
public enum FigureMark : byte
{
    /// <summary>It is not given; whatever stands in its place is not looked at. Missing is never zero.</summary>
    Missing = 0,

    /// <summary>It is given: a number in the unit of its measure, or 1 or 0 for a flag.</summary>
    Given = 1,

    /// <summary>The source says that the measure does not apply to the subject.</summary>
    NotApplicable = 2,

    /// <summary>It is given and cannot be used: of another sort or unit.</summary>
    Inconsistent = 3,
}
