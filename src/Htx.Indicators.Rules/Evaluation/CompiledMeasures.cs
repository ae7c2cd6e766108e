namespace Htx.Indicators.Rules;

/// <summary>The measures of a document with their formulas compiled; one instance serves any number of threads.</summary>
internal sealed class CompiledMeasures
{
    private readonly MeasureTable measures;
    private readonly ComputedMeasure[] computed;

    public CompiledMeasures(MeasureTable measures)
    {
        this.measures = measures;
        // The parser costs a tenth of a second when first used; a document without formulas does not pay for it.
        var compiler = measures.Computed.Count > 0 ? new FormulaCompiler() : null;
        computed = [.. measures.Computed.Select(measure => new ComputedMeasure(measures, measure, compiler!.Compile(measure.Formula!)))];
    }

    /// <summary>The figures of one subject: given, then computed.</summary>
    public FigureTable Compute(ObservationSet observations)
    {
        var figures = new Figure[measures.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            if (measures[i].Formula is null)
                figures[i] = Figure.Given(observations[measures[i].Id], measures[i]);
        }

        Compute(figures);
        return new(measures, observations, figures);
    }

    /// <summary>Computes the figures that have formulas; those that are given stand at their places.</summary>
    public void Compute(Span<Figure> figures)
    {
        foreach (var measure in computed)
            figures[measure.Index] = measure.Compute(figures);
    }
}
