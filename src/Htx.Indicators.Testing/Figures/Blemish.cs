namespace Htx.Indicators.Testing;

/// <summary>What reports do to a figure that is not simply there.</summary>
internal static class Blemish
{
    /// <summary>As large as a figure can be.</summary>
    public const decimal Huge = 999_999_999_999_999_999m;

    /// <summary>A figure that is missing, unsure, not applicable, impossible or of another sort.</summary>
    public static Observation Of(Measure measure, decimal value, Dice dice) => dice.Below(20) switch
    {
        < 4 => Observation.Missing,
        < 5 => Observation.MissingBecause("chưa có số liệu"),
        < 9 => Observation.NotApplicable("đơn vị không có hoạt động này"),
        < 13 => Estimate(measure, value, dice),
        < 15 => Asserted(measure, value),
        < 18 => Outside(measure, value, dice),
        < 19 => OfAnotherSort(measure, value),
        _ => measure.Kind == MeasureKind.Flag ? Observation.Missing : Observation.Of(dice.OneOf(Huge, -Huge, 0.000000001m)),
    };

    private static Observation Estimate(Measure measure, decimal value, Dice dice)
    {
        if (measure.Kind == MeasureKind.Flag)
            return Observation.OfFlag(value != 0, ObservationStatus.Estimated);
        return dice.Chance(50)
            ? Observation.Of(value, ObservationStatus.Estimated, note: "ước cả năm")
            : Observation.Of(value, ObservationStatus.Estimated, Math.Floor(value / 2), new(2026, 5, 31), measure.Unit);
    }

    private static Observation Asserted(Measure measure, decimal value) => measure.Kind == MeasureKind.Flag
        ? Observation.OfFlag(value != 0, ObservationStatus.Asserted)
        : Observation.Of(value, ObservationStatus.Asserted, note: "báo cáo không nêu con số");

    private static Observation Outside(Measure measure, decimal value, Dice dice)
    {
        if (measure.Kind == MeasureKind.Flag)
            return OfAnotherSort(measure, value);
        List<decimal> impossible = [];
        if (measure.Domain.Min is { } min)
            impossible.Add(min - (measure.Domain.WholeOnly ? 1 : 0.000000001m));
        if (measure.Domain.Max is { } max)
            impossible.Add(max + (measure.Domain.WholeOnly ? 1 : 0.000000001m));
        if (measure.Domain.WholeOnly)
            impossible.Add(Math.Floor(value) + 0.5m);
        decimal[] all = [.. impossible.Where(Figures.IsInRange)];
        return all.Length == 0 ? OfAnotherSort(measure, value) : Observation.Of(dice.OneOf<decimal>(all));
    }

    private static Observation OfAnotherSort(Measure measure, decimal value) => measure.Kind == MeasureKind.Flag
        ? Observation.Of(value)
        : Observation.Of(value, unit: measure.Unit + " khác");
}
