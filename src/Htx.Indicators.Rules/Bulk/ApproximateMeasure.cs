namespace Htx.Indicators.Rules;

/// <summary>A computed measure on the bulk path: which operations it adds, where its result stands, and what it may be.</summary>
/// <param name="measure">The place of the measure.</param>
/// <param name="references">The places of the measures that its formula uses.</param>
/// <param name="steps">The operations that no measure before it has.</param>
/// <param name="root">The place of its result.</param>
/// <param name="domain">The figures it can have.</param>
/// <param name="isWhole">Whether its formula gives whole numbers only.</param>
internal sealed class ApproximateMeasure(int measure, int[] references, ApproximateStep[] steps, int root, FigureDomain domain, bool isWhole)
{
    /// <summary>A little less than what rounding to 9 decimals moves a figure.</summary>
    private const double Rounding = 0.49e-9;

    // What rounds to an end of the domain belongs to it; the limit of all figures does not.
    private readonly double min = domain.Min is { } least ? (double)least - Rounding : (double)-Figures.Limit + Rounding;
    private readonly double max = domain.Max is { } most ? (double)most + Rounding : (double)Figures.Limit - Rounding;
    private readonly bool canBeFraction = domain.WholeOnly && !isWhole;

    /// <summary>The place of the measure.</summary>
    public int Measure => measure;

    /// <summary>Sets what decimals gave.</summary>
    public void Set(in Figure figure, in ApproximateFigures figures)
    {
        if (figure.Reason is { } reason)
            figures.SetUnknown(measure, reason);
        else
            figures.SetApproximate(measure, (double)figure.Raw!.Value, Math.Abs((double)figure.Raw.Value) * ApproximateFigures.Unit);
    }

    /// <summary>Computes the figure; false where only decimals can tell what it is.</summary>
    public bool TryCompute(in ApproximateFigures figures)
    {
        foreach (var step in steps)
            step.Run(figures);
        NotAssessedReason? reason = null;
        foreach (var reference in references)
            reason = Outcome.FirstReason(reason, figures.ReasonOf(reference));

        var (value, error) = (figures.Values[root], figures.Errors[root]);
        if (reason is null && double.IsNaN(value) && error == 0)
            reason = NotAssessedReason.Undefined;
        if (reason is { } because)
        {
            figures.SetUnknown(measure, because);
            return true;
        }

        error += Math.Abs(value) * ApproximateFigures.Unit;
        if (canBeFraction || !(value - error > min) || !(value + error < max))
            return false;
        figures.SetApproximate(measure, value, error);
        return true;
    }
}
