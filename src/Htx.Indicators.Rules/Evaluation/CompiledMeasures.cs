namespace Htx.Indicators.Rules;

/// <summary>The measures of a document with their formulas compiled; one instance serves any number of threads.</summary>
internal sealed class CompiledMeasures
{
    private readonly MeasureTable measures;
    private readonly ComputedMeasure[] computed;

    /// <summary>Prepares the measures.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="compilation">When their formulas are compiled.</param>
    public CompiledMeasures(MeasureTable measures, FormulaCompilation compilation)
    {
        this.measures = measures;
        var formulas = new Dictionary<Formula, FormulaComputation>();
        computed = [.. measures.Computed.Select(measure => new ComputedMeasure(measures, measure, ComputationOf(measure.Formula!)))];

        // A formula that two measures share is compiled once.
        FormulaComputation ComputationOf(Formula formula)
        {
            if (!formulas.TryGetValue(formula, out var computation))
                formulas.Add(formula, computation = new(formula, compilation));
            return computation;
        }
    }

    /// <summary>The figures of one subject: given, then computed.</summary>
    public FigureTable Compute(ObservationSet observations) =>
        FigureTable.Of(measures, observations, this, static (figures, formulas) => formulas.Compute(figures));

    /// <summary>Computes the figures that have formulas; those that are given stand at their places.</summary>
    public void Compute(Span<Figure> figures)
    {
        foreach (var measure in computed)
            figures[measure.Index] = measure.Compute(figures);
    }
}
