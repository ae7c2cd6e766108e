namespace Htx.Indicators.Rules;

/// <summary>
/// The figures of a rule set as expressions of RulesEngine. Each measure gives four parameters: whether a number can be had,
/// the number before rounding (0 where there is none, and never used then), the rounded number, and whether that can be judged.
/// Missing figures and zero denominators are decided there, because RulesEngine would take them for an honest “no”.
/// </summary>
internal static class FigureExpressions
{
    /// <summary>The parameters that an item needs and no others, each after those it uses: RulesEngine compiles and computes all of them for every rule.</summary>
    /// <param name="ruleSet">Whose measures they are.</param>
    /// <param name="computed">Its measures with formulas, each after those it uses.</param>
    /// <param name="item">The item.</param>
    public static IEnumerable<(string Name, string Expression)> Of(RuleSet ruleSet, IReadOnlyList<Measure> computed, ContentItem item)
    {
        var needed = NeededBy(ruleSet, item);
        return ruleSet.Measures.Where(measure => measure.Formula is null).Concat(computed).Where(measure => needed.Contains(measure.Id)).SelectMany(Of);
    }

    /// <summary>Whether the figure can be judged.</summary>
    public static string Known(string measureId) => $"known_{measureId}";

    /// <summary>The figure as it is judged, rounded to 9 decimals.</summary>
    public static string Figure(string measureId) => $"figure_{measureId}";

    /// <summary>The expression rounded as figures are before they are compared.</summary>
    public static string Rounded(string expression) => $"Math.Round({expression}, {Figures.Decimals}, MidpointRounding.AwayFromZero)";

    /// <summary>A literal that also stands after an operator.</summary>
    public static string Signed(decimal number) => number < 0 ? $"(-{FormulaCompiler.Literal(-number)})" : FormulaCompiler.Literal(number);

    private static HashSet<string> NeededBy(RuleSet ruleSet, ContentItem item)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(item.Parts.SelectMany(part => part.Target.Form.ThresholdMeasures.Prepend(part.MeasureId)));
        while (pending.TryPop(out var id))
        {
            if (!needed.Add(id))
                continue;
            foreach (var reference in ruleSet.GetMeasure(id).Formula?.References ?? [])
                pending.Push(reference);
        }

        return needed;
    }

    private static string Raw(string measureId) => $"raw_{measureId}";

    private static string Given(string measureId) => $"given_{measureId}";

    private static IEnumerable<(string Name, string Expression)> Of(Measure measure)
    {
        var (given, raw) = ($"input1.{measure.Id} != null", Rounded($"input1.{measure.Id}.Value"));
        if (measure.Formula is { } formula)
        {
            var known = formula.References.Count == 0 ? "true" : string.Join(" && ", formula.References.Select(Known));
            var steps = new FormulaSteps(measure.Id, Raw);
            raw = steps.Value(formula.Root, known);
            given = steps.Computable(known);
            foreach (var step in steps.Parameters)
                yield return step;
        }

        yield return (Given(measure.Id), given);
        yield return (Raw(measure.Id), $"iif({Given(measure.Id)}, {raw}, 0m)");
        yield return (Figure(measure.Id), Rounded(Raw(measure.Id)));
        yield return (Known(measure.Id), $"{Given(measure.Id)} && {InDomain(measure)}");
    }

    private static string InDomain(Measure measure)
    {
        var figure = Figure(measure.Id);
        var limit = FormulaCompiler.Literal(Figures.Limit);
        List<string> conditions =
        [
            measure.Domain.Min is { } min ? $"{figure} >= {Signed(min)}" : $"{figure} > -{limit}",
            measure.Domain.Max is { } max ? $"{figure} <= {Signed(max)}" : $"{figure} < {limit}",
        ];
        if (measure.Domain.WholeOnly)
            conditions.Add($"{figure} == Math.Floor({figure})");
        return string.Join(" && ", conditions);
    }
}
