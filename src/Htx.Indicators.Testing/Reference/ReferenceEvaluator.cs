using System.Text.Json;

namespace Htx.Indicators.Testing;

/// <summary>
/// Judges figures straight from the text of a rule file, the slow and obvious way: a formula is computed as it is read, a target is
/// looked up in the table of its kinds, parts are put together as the definition says. It shares no code with what it checks: not
/// the reader, not the model of targets, not the normal form, not the compiler.
/// </summary>
internal sealed class ReferenceEvaluator
{
    private readonly JsonElement ruleSet;

    private ReferenceEvaluator(JsonElement ruleSet) => this.ruleSet = ruleSet;

    /// <summary>An evaluator of the text of a rule file.</summary>
    public static ReferenceEvaluator OfJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone());
    }

    /// <summary>Judges figures.</summary>
    public ReferenceAssessment Judge(ObservationSet set)
    {
        var figures = new Dictionary<string, ReferenceFigure>();
        var (indicators, items, parts) = (new Dictionary<string, ReferenceVerdict>(), new Dictionary<string, ReferenceVerdict>(), new Dictionary<(string, int), ReferenceVerdict>());
        foreach (var indicator in ruleSet.GetProperty("indicators").EnumerateArray())
        {
            var ids = new List<string>();
            foreach (var item in indicator.GetProperty("items").EnumerateArray())
            {
                var id = item.GetProperty("id").GetString()!;
                ids.Add(id);
                var isAny = item.TryGetProperty("anyOf", out var several);
                JsonElement[] asked = isAny || item.TryGetProperty("allOf", out several) ? [.. several.EnumerateArray()] : [item];
                var said = asked.Select(part => JudgePart(part, measure => Figure(measure, set, figures))).ToArray();
                for (var i = 0; i < said.Length; i++)
                    parts.Add((id, i), said[i]);
                items.Add(id, isAny ? ReferenceVerdict.AnyOf(said) : ReferenceVerdict.AllOf(said));
            }

            indicators.Add(indicator.GetProperty("number").GetString()!, ReferenceVerdict.AllOf([.. ids.Select(id => items[id])]));
        }

        return new(indicators, items, parts);
    }

    private static ReferenceVerdict JudgePart(JsonElement part, Func<string, ReferenceFigure> figureOf)
    {
        var (met, exceeded) = ReferenceTarget.Read(part.GetProperty("target"));
        var figure = figureOf(part.GetProperty("measure").GetString()!);
        var (behindMet, behindExceeded) = (Behind(met), Behind(exceeded));
        ReferenceFigure[] all = [figure, .. new[] { behindMet, behindExceeded }.OfType<ReferenceFigure>()];
        if (all.Min(one => one.Why) is { } why)
            return ReferenceVerdict.None(why);
        var metAt = met.At(behindMet?.Value ?? 0);
        var exceededAt = exceeded?.At(behindExceeded?.Value ?? 0) ?? 0;
        if (exceeded is not null && BeginsTooEarly(exceeded, exceededAt, met, metAt))
            return ReferenceVerdict.None(NotAssessedReason.Inconsistent);
        var classification =
            exceeded?.Holds(figure.Value, exceededAt) == true ? Classification.Exceeded
            : met.Holds(figure.Value, metAt) ? Classification.Met
            : Classification.NotMet;
        return new(classification, null, all.Any(one => one.IsEstimated));

        ReferenceFigure? Behind(ReferenceBound? bound) => bound?.Measure is { } measure ? figureOf(measure) : null;
    }

    /// <summary>Whether something on or right beside the second number is vượt without being đạt.</summary>
    private static bool BeginsTooEarly(ReferenceBound exceeded, decimal exceededAt, ReferenceBound met, decimal metAt)
    {
        const decimal Hair = 0.0000000001m;
        return new[] { exceededAt - Hair, exceededAt, exceededAt + Hair }.Any(v => exceeded.Holds(v, exceededAt) && !met.Holds(v, metAt));
    }

    private ReferenceFigure Figure(string id, ObservationSet set, Dictionary<string, ReferenceFigure> known)
    {
        if (!known.TryGetValue(id, out var figure))
        {
            var measure = ruleSet.GetProperty("measures").GetProperty(id);
            known[id] = figure = measure.TryGetProperty("formula", out var formula)
                ? Computed(measure, formula.GetString()!, other => Figure(other, set, known))
                : Given(measure, set[id]);
        }

        return figure;
    }

    private static ReferenceFigure Given(JsonElement measure, Observation observation)
    {
        if (observation.Status == ObservationStatus.NotApplicable)
            return ReferenceFigure.None(NotAssessedReason.NotApplicable);
        if (observation.Value is not { } value)
            return ReferenceFigure.None(NotAssessedReason.Missing);
        var unit = measure.TryGetProperty("unit", out var written) ? written.GetString() : null;
        if (observation.IsFlag != (KindOf(measure) == "flag") || (observation.Unit is not null && observation.Unit != unit))
            return ReferenceFigure.None(NotAssessedReason.Inconsistent);
        return InDomain(measure, value, observation.Status == ObservationStatus.Estimated);
    }

    private static ReferenceFigure Computed(JsonElement measure, string formula, Func<string, ReferenceFigure> figureOf)
    {
        var behind = ReferenceFormula.MeasuresIn(formula).ToDictionary(id => id, figureOf);
        if (behind.Values.Min(figure => figure.Why) is { } why)
            return ReferenceFigure.None(why);
        try
        {
            return InDomain(measure, ReferenceFormula.Compute(formula, id => behind[id].Raw), behind.Values.Any(figure => figure.IsEstimated));
        }
        catch (DivideByZeroException)
        {
            return ReferenceFigure.None(NotAssessedReason.Undefined);
        }
        catch (OverflowException)
        {
            return ReferenceFigure.None(NotAssessedReason.Inconsistent);
        }
    }

    private static ReferenceFigure InDomain(JsonElement measure, decimal raw, bool isEstimated)
    {
        const decimal Most = 1_000_000_000_000_000_000m;
        var figure = new ReferenceFigure(raw, null, isEstimated);
        var kind = KindOf(measure);
        var min = End("min") ?? (kind is "count" or "percent" or "flag" ? 0 : -Most);
        var max = End("max") ?? (kind == "percent" ? 100 : kind == "flag" ? 1 : Most);
        var v = figure.Value;
        var isPossible = v >= min && v <= max && v > -Most && v < Most && (kind is not ("count" or "flag") || v == decimal.Truncate(v));
        return isPossible ? figure : ReferenceFigure.None(NotAssessedReason.Inconsistent);

        decimal? End(string key) => measure.TryGetProperty(key, out var end) ? end.GetDecimal() : null;
    }

    private static string KindOf(JsonElement measure) => measure.GetProperty("kind").GetString()!;
}
