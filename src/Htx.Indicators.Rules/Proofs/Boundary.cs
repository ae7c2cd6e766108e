namespace Htx.Indicators.Rules;

/// <summary>A point of a target with the figures just below, on and just above it, as far as the measure can have them.</summary>
public sealed class Boundary
{
    internal Boundary(decimal at, IReadOnlyList<BoundaryFigure> figures, IReadOnlyDictionary<string, decimal> assumed) =>
        (At, Figures, Assumed) = (at, figures, assumed);

    /// <summary>The point; for a flag 1, which is “done”.</summary>
    public decimal At { get; }

    /// <summary>
    /// The figures in ascending order: one step of the measure apart, which is 1 where it counts and otherwise the ninth decimal.
    /// At most three; a figure that the measure cannot have is left out.
    /// </summary>
    public IReadOnlyList<BoundaryFigure> Figures { get; }

    /// <summary>Whether a figure can lie on the point or beside it; where none can, the classification never changes here.</summary>
    public bool IsReachable => Figures.Count > 0;

    /// <summary>The figures of measures that the point is taken from, assumed to show it; empty where it is a number of the document.</summary>
    public IReadOnlyDictionary<string, decimal> Assumed { get; }
}
