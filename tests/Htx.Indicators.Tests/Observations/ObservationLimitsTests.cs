namespace Htx.Indicators.Tests;

public sealed class ObservationLimitsTests
{
    [Fact]
    public void OfFlag_refuses_what_does_not_apply() =>
        Assert.Throws<ArgumentException>(() => Observation.OfFlag(true, ObservationStatus.NotApplicable));

    [Fact]
    public void Of_refuses_a_number_that_rounds_to_the_limit() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.Of(999_999_999_999_999_999.9999999999m));
}
