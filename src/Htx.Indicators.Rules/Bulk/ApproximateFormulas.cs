namespace Htx.Indicators.Rules;

/// <summary>
/// Turns formulas into operations over places. Equal parts of formulas, in one or in several, become one operation: it is computed
/// once for each subject.
/// </summary>
internal sealed class ApproximateFormulas
{
    private readonly MeasureTable measures;
    private readonly Dictionary<(FormulaNodeKind, int, int), int> places = [];
    private readonly Dictionary<decimal, int> numbers = [];
    private readonly List<ApproximateStep> added = [];

    /// <summary>Goes through the formulas of the measures, each after those it uses.</summary>
    public ApproximateFormulas(MeasureTable measures)
    {
        (this.measures, PlaceCount) = (measures, measures.Count);
        Computed = [.. measures.Computed.Select(Of)];
    }

    /// <summary>The computed measures, each after those it uses.</summary>
    public IReadOnlyList<ApproximateMeasure> Computed { get; }

    /// <summary>The numbers of formulas and their places.</summary>
    public IReadOnlyDictionary<decimal, int> Numbers => numbers;

    /// <summary>How many places there are.</summary>
    public int PlaceCount { get; private set; }

    /// <summary>Whether a formula gives whole numbers wherever its measures have figures of their domain.</summary>
    private bool IsWhole(FormulaNode node) => node.Kind switch
    {
        FormulaNodeKind.Number => decimal.IsInteger(node.Number),
        FormulaNodeKind.Measure => measures[node.MeasureId!].Domain.WholeOnly,
        FormulaNodeKind.Divide => false,
        _ => node.Operands.All(IsWhole),
    };

    private ApproximateMeasure Of(Measure measure)
    {
        var formula = measure.Formula!;
        var root = PlaceOf(formula.Root);
        ApproximateStep[] steps = [.. added];
        added.Clear();
        return new(measures.IndexOf(measure.Id), [.. formula.References.Select(measures.IndexOf)], steps, root, measure.Domain, IsWhole(formula.Root));
    }

    private int PlaceOf(FormulaNode node)
    {
        if (node.Kind == FormulaNodeKind.Measure)
            return measures.IndexOf(node.MeasureId!);
        if (node.Kind == FormulaNodeKind.Number)
            return numbers.TryGetValue(node.Number, out var number) ? number : numbers[node.Number] = PlaceCount++;
        var left = PlaceOf(node.Operands[0]);
        var right = node.Operands.Count > 1 ? PlaceOf(node.Operands[1]) : left;
        if (places.TryGetValue((node.Kind, left, right), out var known))
            return known;
        var target = places[(node.Kind, left, right)] = PlaceCount++;
        added.Add(new(node.Kind, left, right, target));
        return target;
    }
}
