namespace Htx.Indicators.Rules;

/// <summary>What is proven of one measure beside one target, over all figures the measure can have.</summary>
public sealed class PartProof
{
    private PartProof(PartScene scene, IReadOnlyList<Possibility> classifications, IReadOnlyList<Boundary> boundaries)
    {
        (Part, Measure, Figures, Reach) = (scene.Part, scene.Measure, scene.Figures?.ToDomain(), scene.Reach);
        (Cuts, Classifications, Boundaries) = (scene.Order(), classifications, boundaries);
    }

    /// <summary>Measure and target.</summary>
    public ItemPart Part { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The figures that can be judged, a null end being open; null when there is none.</summary>
    public FigureDomain? Figures { get; }

    /// <summary>What the formula of the measure can give; null when observations give its figure.</summary>
    public FormulaReach? Reach { get; }

    /// <summary>How the cuts stand to each other.</summary>
    public CutOrder Cuts { get; }

    /// <summary>Whether chưa đạt, đạt and vượt can occur, in this order.</summary>
    public IReadOnlyList<Possibility> Classifications { get; }

    /// <summary>Every point of the target, from the lowest, with what the figures around it give.</summary>
    public IReadOnlyList<Boundary> Boundaries { get; }

    internal static PartProof Of(PartScene scene, ExampleSearch search)
    {
        Possibility[] classifications = [.. PossibilityProof.Judged.Select(classification => PossibilityProof.Of(scene, classification, search))];
        return new(scene, classifications, BoundaryProof.Of(scene, classifications));
    }
}
