namespace Htx.Indicators.Rules;

/// <summary>How the cuts of a target stand to each other: vượt never begins before đạt.</summary>
public enum CutOrder
{
    /// <summary>There is one cut: the target is met or not.</summary>
    OneCut = 0,

    /// <summary>In order, whatever the figures.</summary>
    Always = 1,

    /// <summary>Taken from measures whose figures can put them in order or not; where they do not, nothing is said.</summary>
    DependsOnFigures = 2,

    /// <summary>Taken from measures whose figures never put them in order, so that nothing is ever said.</summary>
    Never = 3,
}
