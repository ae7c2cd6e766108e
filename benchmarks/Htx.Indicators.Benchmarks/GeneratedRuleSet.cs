using System.Globalization;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// Resolution 47 so many times over in one rule set: 11, 110 or 1 100 content items of its kinds, each copy with measures of its own,
/// two formulas in eleven items.
/// </summary>
internal static class GeneratedRuleSet
{
    /// <summary>The rule set.</summary>
    public static RuleSet Of(int copies)
    {
        var source = BundledRuleSets.Get("47-nq-hdnd-2021");
        var copied = Enumerable.Range(0, copies).Select(copy => copy.ToString(CultureInfo.InvariantCulture)).ToArray();
        return new(
            "generated", 1, source.Document, source.InForce,
            [.. copied.SelectMany(copy => source.Measures.Select(measure => Copy(measure, copy, source)))],
            [.. copied.SelectMany(copy => source.Indicators.Select(indicator => new Indicator($"{copy}.{indicator.Number}", indicator.Title, [.. indicator.Items.Select(item => Copy(item, copy))], indicator.Deadline)))]);
    }

    /// <summary>Figures for every copy, as the sample has them.</summary>
    public static ObservationSet FiguresFor(RuleSet ruleSet, ObservationSet sample) => new(
        sample.Subject, sample.AsOf,
        ruleSet.Measures.Where(measure => measure.Formula is null).ToDictionary(measure => measure.Id, measure => sample[measure.Id[..measure.Id.IndexOf('X', StringComparison.Ordinal)]]));

    private static string Copy(string id, string copy) => $"{id}X{copy}";

    private static Measure Copy(Measure measure, string copy, RuleSet source)
    {
        var formula = measure.Formula is { } given
            ? Formula.Parse(string.Concat(given.Tokens.Select(token => token.Kind == FormulaTokenKind.Measure ? Copy(token.Text, copy) : token.Text)))
            : null;
        return new(Copy(measure.Id, copy), measure.Title, measure.Kind, measure.Unit, formula, measure.Domain, source.Measures[measure.Id].Notes);
    }

    private static ContentItem Copy(ContentItem item, string copy) => item.IsComposite
        ? ContentItem.OfParts($"{copy}.{item.Id}", item.Title, item.Rule, item.Parts.Select(part => new ItemPart(part.Id, part.Title, Copy(part.MeasureId, copy), part.Target)), item.Basis, item.Deadline)
        : ContentItem.Of($"{copy}.{item.Id}", item.Title, Copy(item.Parts[0].MeasureId, copy), item.Parts[0].Target, item.Basis, item.Deadline);
}
