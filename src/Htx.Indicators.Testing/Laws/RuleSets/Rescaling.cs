using System.Globalization;
using System.Text;

namespace Htx.Indicators.Testing;

/// <summary>A rule set in which one measure, and all it is compared with, is written in another unit.</summary>
internal sealed class Rescaling
{
    private readonly HashSet<string> measures;
    private readonly RuleSet original;
    private readonly decimal factor;

    private Rescaling(RuleSet original, HashSet<string> measures, decimal factor)
    {
        (this.original, this.measures, this.factor) = (original, measures, factor);
        RuleSet = new(
            original.Id, original.Version, original.Document, original.InForce, original.Measures.Select(Of), original.Indicators.Select(Of));
        var title = original.Measures.First(measure => measures.Contains(measure.Id)).Title;
        Said = new($"“{title}” và mục tiêu cùng nhân với {Numbers.Format(factor)}", $"“{title}” and its target times {Numbers.Format(factor, Language.English)}");
    }

    /// <summary>The rule set in the other unit.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>What was changed.</summary>
    public Words Said { get; }

    /// <summary>Every rescaling that a rule set allows: measures that are compared go together, a whole of 100% and a task have no other unit.</summary>
    public static IEnumerable<Rescaling> All(RuleSet ruleSet, IReadOnlyList<decimal> factors)
    {
        ItemPart[] parts = [.. ruleSet.Items.SelectMany(item => item.Parts)];
        var seen = new HashSet<string>();
        foreach (var id in parts.Select(part => part.MeasureId))
        {
            var together = Together(id, parts);
            if (seen.Overlaps(together))
                continue;
            seen.UnionWith(together);
            var isFixed = together.Any(one => ruleSet.Measures[one].Kind == MeasureKind.Flag) || parts.Any(part => together.Contains(part.MeasureId) && part.Target.Kind.Key == "all");
            foreach (var factor in isFixed ? [] : factors)
            {
                if (TryCreate(ruleSet, together, factor) is { } rescaling)
                    yield return rescaling;
            }
        }
    }

    /// <summary>The figures in the other unit; null where they have no place there, or a whole number would no longer be one.</summary>
    public ObservationSet? Apply(ObservationSet set)
    {
        var values = new Dictionary<string, Observation>();
        foreach (var (id, observation) in set.Values)
        {
            if (!measures.Contains(id) || observation.Value is not { } value)
            {
                values[id] = observation;
                continue;
            }

            if (observation.IsFlag || observation.Unit is not null || !Figures.IsExact(value * factor) || (original.Measures[id].Domain.WholeOnly && !decimal.IsInteger(value)))
                return null;
            values[id] = Observation.Of(value * factor, observation.Status);
        }

        return new(set.Subject, set.AsOf, values);
    }

    private static HashSet<string> Together(string id, ItemPart[] parts)
    {
        HashSet<string> together = [id];
        int before;
        do
        {
            before = together.Count;
            foreach (var names in parts.Select(part => part.Target.NamedMeasures.Prepend(part.MeasureId).ToArray()).Where(together.Overlaps))
                together.UnionWith(names);
        }
        while (together.Count > before);
        return together;
    }

    private static Rescaling? TryCreate(RuleSet ruleSet, HashSet<string> together, decimal factor)
    {
        try
        {
            return new(ruleSet, together, factor);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or OverflowException)
        {
            // A number would need more than 9 decimals, or a formula more room than it has.
            return null;
        }
    }

    private Measure Of(Measure measure)
    {
        var formula = measure.Formula is { } known ? Formula.Parse(Text(known, measures.Contains(measure.Id))) : null;
        return measures.Contains(measure.Id)
            ? new(measure.Id, measure.Title, MeasureKind.Amount, measure.Unit, formula, new(measure.Domain.Min * factor, measure.Domain.Max * factor))
            : new(measure.Id, measure.Title, measure.Kind, measure.Unit, formula, measure.Domain);
    }

    private string Text(Formula formula, bool isRescaled)
    {
        var text = new StringBuilder();
        var number = factor.ToString(CultureInfo.InvariantCulture);
        foreach (var token in formula.Tokens)
        {
            text.Append(token.Kind == FormulaTokenKind.Measure && measures.Contains(token.Text) ? $"({token.Text} / {number})" : token.Text).Append(' ');
        }

        return isRescaled ? $"({text}) * {number}" : text.ToString();
    }

    private Indicator Of(Indicator indicator) => new(indicator.Number, indicator.Title, indicator.Items.Select(Of), indicator.Deadline);

    private ContentItem Of(ContentItem item) => item.IsComposite
        ? ContentItem.OfParts(item.Id, item.Title, item.Rule, item.Parts.Select(Of), item.Basis, item.Deadline)
        : ContentItem.Of(item.Id, item.Title, item.Parts[0].MeasureId, Of(item.Parts[0]).Target, item.Basis, item.Deadline);

    private ItemPart Of(ItemPart part)
    {
        if (!measures.Contains(part.MeasureId))
            return part;
        var target = part.Target;
        var given = target.Arguments.Keys.Aggregate(TargetArguments.None, (arguments, key) =>
            arguments.With(key, [.. target.Arguments[key].Select(threshold => key == "withinPercent" ? threshold : Of(threshold))]));
        var exceeds = target.Exceeds is { Cut: { } cut } ? new Exceeding(new Cut(Of(cut.Threshold), cut.IsClosed)) : target.Exceeds;
        return new(part.Id, part.Title, part.MeasureId, new(target.Kind, given, target.Form.Direction, exceeds));
    }

    private Threshold Of(Threshold threshold) => threshold.Number is { } number ? Threshold.Of(number * factor) : threshold;
}
