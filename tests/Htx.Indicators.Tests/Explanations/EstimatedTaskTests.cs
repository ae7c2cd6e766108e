namespace Htx.Indicators.Tests;

public sealed class EstimatedTaskTests
{
    [Fact]
    public void An_estimated_task_says_so() =>
        Assert.Contains(
            "ước",
            new Scene().Given("done", Observation.OfFlag(true, ObservationStatus.Estimated), MeasureKind.Flag, null).Explain("done", Target.Of("done")),
            StringComparison.Ordinal);
}
