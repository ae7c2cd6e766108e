namespace Htx.Indicators.Rules;

/// <summary>A measure with its compiled formula and the places of the figures it uses.</summary>
internal sealed class ComputedMeasure(MeasureTable measures, Measure measure, FormulaComputation formula)
{
    private readonly int[] references = [.. measure.Formula!.References.Select(measures.IndexOf)];

    /// <summary>The place of its own figure.</summary>
    public int Index { get; } = measures.IndexOf(measure.Id);

    /// <summary>Computes the figure; what is missing is decided before anything is computed.</summary>
    public Figure Compute(ReadOnlySpan<Figure> figures)
    {
        Span<decimal> raw = references.Length <= 16 ? stackalloc decimal[references.Length] : new decimal[references.Length];
        NotAssessedReason? reason = null;
        var (isEstimated, isAsserted) = (false, false);
        for (var i = 0; i < references.Length; i++)
        {
            var figure = figures[references[i]];
            reason = Outcome.FirstReason(reason, figure.Reason);
            isEstimated |= figure.IsEstimated;
            isAsserted |= figure.IsAsserted;
            raw[i] = figure.Raw.GetValueOrDefault();
        }

        if (reason is { } why)
            return Figure.Unknown(why);
        try
        {
            return formula.Compute(raw, out var value) is { } because
                ? Figure.Unknown(because)
                : Figure.Of(value, measure.Domain, isEstimated, isAsserted);
        }
        catch (OverflowException)
        {
            return Figure.Unknown(NotAssessedReason.Inconsistent);
        }
    }
}
