namespace Htx.Indicators.Tests;

/// <summary>A ratio put to a target: share = part / whole × 100.</summary>
internal sealed record PrintedRatio(Target Target, MeasureKind Kind, decimal Part, decimal Whole)
{
    public decimal Raw => Part / Whole * 100;

    public decimal[] Cuts =>
        [.. new[] { Target.Form.Met, Target.Form.Exceeded }.OfType<Cut>().Select(cut => cut.Threshold.Number!.Value).Distinct()];

    public Scene Scene => new Scene().Given("part", Part).Given("whole", Whole)
        .Computed("share", "part / whole * 100", Raw, Kind, Kind == MeasureKind.Percent ? "%" : "đồng", domain: PrintedRatios.Wide(Kind));
}
