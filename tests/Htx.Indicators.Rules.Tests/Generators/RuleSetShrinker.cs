namespace Htx.Indicators.Rules.Tests;

/// <summary>Simpler rule sets: fewer indicators, items, parts and measures, simpler targets and formulas.</summary>
internal static class RuleSetShrinker
{
    /// <summary>Rule sets that are one step simpler.</summary>
    public static IEnumerable<RuleSet> Shrink(RuleSet rules) =>
        FewerIndicators(rules).Concat(SimplerIndicators(rules)).Concat(SimplerMeasures(rules)).OfType<RuleSet>();

    /// <summary>The measures that observations give, and those formulas that a part or another of them needs.</summary>
    public static IEnumerable<Measure> WithoutUnusedFormulas(IReadOnlyList<Measure> measures, IEnumerable<Indicator> indicators)
    {
        var needed = NeededBy(measures, indicators);
        return measures.Where(measure => measure.Formula is null || needed.Contains(measure.Id));
    }

    private static HashSet<string> NeededBy(IReadOnlyList<Measure> measures, IEnumerable<Indicator> indicators)
    {
        var needed = new HashSet<string>();
        var pending = new Stack<string>(indicators.SelectMany(i => i.Items).SelectMany(item => item.Parts).SelectMany(part => part.Target.NamedMeasures.Prepend(part.MeasureId)));
        while (pending.TryPop(out var id))
        {
            if (needed.Add(id))
                Array.ForEach([.. measures.Single(measure => measure.Id == id).Formula?.References ?? []], pending.Push);
        }

        return needed;
    }

    private static IEnumerable<RuleSet?> FewerIndicators(RuleSet rules) =>
        rules.Indicators.Count > 1 ? rules.Indicators.Select((_, i) => With(rules, rules.Measures, Without(rules.Indicators, i))) : [];

    private static IEnumerable<RuleSet?> SimplerIndicators(RuleSet rules) =>
        rules.Indicators.SelectMany((indicator, i) => Simpler(indicator).Select(simpler => With(rules, rules.Measures, Replaced(rules.Indicators, i, simpler))));

    private static IEnumerable<RuleSet?> SimplerMeasures(RuleSet rules)
    {
        var needed = NeededBy(rules.Measures, rules.Indicators);
        for (var i = 0; i < rules.Measures.Count; i++)
        {
            var measure = rules.Measures[i];
            if (!needed.Contains(measure.Id))
                yield return With(rules, Without(rules.Measures, i), rules.Indicators);
            if (measure.Formula is null)
                continue;
            yield return With(rules, Replaced(rules.Measures, i, new(measure.Id, measure.Title, measure.Kind, measure.Unit, null, measure.Domain)), rules.Indicators);
            foreach (var operand in measure.Formula.Root.Operands.SelectMany(operand => operand.Operands.Append(operand)))
                yield return With(rules, Replaced(rules.Measures, i, new(measure.Id, measure.Title, measure.Kind, measure.Unit, Formula.Parse(Text(operand)), measure.Domain)), rules.Indicators);
        }
    }

    private static IEnumerable<Indicator> Simpler(Indicator indicator)
    {
        for (var i = 0; i < indicator.Items.Count; i++)
        {
            if (indicator.Items.Count > 1)
                yield return new(indicator.Number, indicator.Title, Without(indicator.Items, i), indicator.Deadline);
            foreach (var item in Simpler(indicator.Items[i]))
                yield return new(indicator.Number, indicator.Title, Replaced(indicator.Items, i, item), indicator.Deadline);
        }
    }

    private static IEnumerable<ContentItem> Simpler(ContentItem item)
    {
        for (var i = 0; i < item.Parts.Count; i++)
        {
            if (item.Parts.Count > 1)
                yield return OfParts(item, [.. Without(item.Parts, i)]);
            foreach (var target in Simpler(item.Parts[i].Target))
                yield return OfParts(item, [.. Replaced(item.Parts, i, new(item.Parts[i].Id, item.Parts[i].Title, item.Parts[i].MeasureId, target))]);
        }
    }

    private static IEnumerable<Target> Simpler(Target target)
    {
        if (target.Exceeds is not null)
            yield return new(target.Kind, target.Arguments, target.Form.Direction);
        if (target.Kind.Key is not ("atLeast" or "done") && target.Kind.Parameters[0].Shape != TargetArgumentShape.True)
            yield return Target.Of("atLeast", 1);
        foreach (var key in target.Arguments.Keys.Where(key => target.Arguments[key] is [{ MeasureId: not null } or { Number: not (0 or 1) }]))
        {
            var given = target.Arguments.Keys.Aggregate(TargetArguments.None, (all, other) => all.With(other, other == key ? [Threshold.Of(1)] : target.Arguments[other]));
            if (target.Kind.Parameters.Single(parameter => parameter.Key == key).FindDefect(given[key]) is null && TryCreate(target, given) is { } simpler)
                yield return simpler;
        }
    }

    private static Target? TryCreate(Target target, TargetArguments given)
    {
        try
        {
            return new(target.Kind, given, target.Form.Direction, target.Exceeds);
        }
        catch (ArgumentException)
        {
            // Vượt would begin before đạt.
            return null;
        }
    }

    private static ContentItem OfParts(ContentItem item, ItemPart[] parts) => parts is [var only]
        ? ContentItem.Of(item.Id, item.Title, only.MeasureId, only.Target, item.Basis, item.Deadline)
        : ContentItem.OfParts(item.Id, item.Title, item.Rule, parts, item.Basis, item.Deadline);

    private static RuleSet? With(RuleSet rules, IEnumerable<Measure> measures, IEnumerable<Indicator> indicators)
    {
        try
        {
            Indicator[] all = [.. indicators];
            return new(rules.Id, rules.Version, rules.Document, rules.InForce, WithoutUnusedFormulas([.. measures], all), all);
        }
        catch (ArgumentException)
        {
            // What is simpler does not fit together.
            return null;
        }
    }

    private static string Text(FormulaNode node) => node.Kind switch
    {
        FormulaNodeKind.Number => node.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FormulaNodeKind.Measure => node.MeasureId!,
        FormulaNodeKind.Negate => $"-({Text(node.Operands[0])})",
        FormulaNodeKind.Abs => $"abs({Text(node.Operands[0])})",
        FormulaNodeKind.Min or FormulaNodeKind.Max => $"{(node.Kind == FormulaNodeKind.Min ? "min" : "max")}({Text(node.Operands[0])}, {Text(node.Operands[1])})",
        _ => $"({Text(node.Operands[0])} {Sign(node.Kind)} {Text(node.Operands[1])})",
    };

    private static char Sign(FormulaNodeKind kind) => kind switch { FormulaNodeKind.Add => '+', FormulaNodeKind.Subtract => '-', FormulaNodeKind.Multiply => '*', _ => '/' };

    private static IEnumerable<T> Without<T>(IReadOnlyList<T> all, int index) => all.Where((_, i) => i != index);

    private static IEnumerable<T> Replaced<T>(IReadOnlyList<T> all, int index, T other) => all.Select((one, i) => i == index ? other : one);
}
