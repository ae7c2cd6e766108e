namespace Htx.Indicators.Rules;

/// <summary>The figures that something can take at all: from one to another, both included.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
/// <param name="WholeOnly">Whether all of them are whole.</param>
internal readonly record struct FigureRange(decimal Min, decimal Max, bool WholeOnly)
{
    /// <summary>The step from one figure to the next: figures have 9 decimals.</summary>
    public const decimal FinestStep = 0.000_000_001m;

    /// <summary>Stands for an end that is not there: so far beyond every figure that a share of it is, too.</summary>
    public const decimal NoEnd = 10_000_000_000_000_000_000_000_000_000m;

    private const decimal Greatest = Figures.Limit - FinestStep;

    /// <summary>The figures of a domain; where that has no end, the greatest figures there are.</summary>
    public static FigureRange Of(FigureDomain domain)
    {
        var greatest = domain.WholeOnly ? decimal.Floor(Greatest) : Greatest;
        return new(domain.Min ?? -greatest, domain.Max ?? greatest, domain.WholeOnly);
    }

    /// <summary>The same for formulas: where a domain has no end, what is computed from it shall have none either.</summary>
    public static FigureRange OfSource(FigureDomain domain) => new(domain.Min ?? -NoEnd, domain.Max ?? NoEnd, domain.WholeOnly);

    /// <summary>One figure.</summary>
    public static FigureRange Of(decimal figure) => new(figure, figure, decimal.IsInteger(figure));

    /// <summary>The step from one of its figures to the next.</summary>
    public decimal Step => WholeOnly ? 1 : FinestStep;

    /// <summary>Whether it has a least figure; without one it goes on below all figures there are.</summary>
    public bool HasMin => Min > -decimal.Floor(Greatest);

    /// <summary>Whether it has a greatest figure.</summary>
    public bool HasMax => Max < decimal.Floor(Greatest);

    /// <summary>The figure of the range that is as good as <paramref name="figure"/> or the next above it; outside the range where there is none.</summary>
    public decimal NextFrom(decimal figure) => Math.Max(Min, WholeOnly ? decimal.Ceiling(figure) : figure);

    /// <summary>The figure of the range that is as low as <paramref name="figure"/> or the next below it; outside the range where there is none.</summary>
    public decimal LastTo(decimal figure) => Math.Min(Max, WholeOnly ? decimal.Floor(figure) : figure);

    /// <summary>What it has in common with a domain, as figures are rounded; null when nothing.</summary>
    public FigureRange? Within(FigureDomain domain)
    {
        var admitted = Of(domain);
        return Between(
            admitted.NextFrom(Figures.Round(Math.Clamp(Min, -Figures.Limit, Figures.Limit))),
            admitted.LastTo(Figures.Round(Math.Clamp(Max, -Figures.Limit, Figures.Limit))),
            WholeOnly || domain.WholeOnly);
    }

    /// <summary>What it has in common with another range; null when nothing.</summary>
    public FigureRange? Common(FigureRange other) => Between(Math.Max(Min, other.Min), Math.Min(Max, other.Max), WholeOnly || other.WholeOnly);

    /// <summary>What lies between two numbers, of whole figures from the first to the last of them; null when nothing.</summary>
    private static FigureRange? Between(decimal min, decimal max, bool wholeOnly)
    {
        if (wholeOnly)
            (min, max) = (decimal.Ceiling(min), decimal.Floor(max));
        return min > max ? null : new(min, max, wholeOnly);
    }

    /// <summary>The same as a domain: an end where figures themselves end is none.</summary>
    public FigureDomain ToDomain() => new(HasMin ? Figures.Round(Min) : null, HasMax ? Figures.Round(Max) : null, WholeOnly);
}
