namespace Htx.Indicators.Testing;

/// <summary>A place where a verdict changes: a threshold that figures of a measure are compared with.</summary>
/// <param name="MeasureId">Whose figures are compared.</param>
/// <param name="At">With what.</param>
internal sealed record Aim(string MeasureId, Threshold At)
{
    /// <summary>Every place at which a part changes its verdict.</summary>
    public static IEnumerable<Aim> Of(ItemPart part) =>
        new[] { part.Target.Form.Met, part.Target.Form.Exceeded }.OfType<Cut>().Select(cut => cut.Threshold).Distinct().Select(at => new Aim(part.MeasureId, at));

    /// <summary>Every place at which a criterion changes its points.</summary>
    public static IEnumerable<Aim> Of(Criterion criterion) =>
        criterion.Bands.Select(band => band.To).OfType<decimal>().Append(criterion.Max).Select(end => new Aim(criterion.MeasureId, Threshold.Of(end)));
}
