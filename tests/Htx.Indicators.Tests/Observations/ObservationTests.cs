namespace Htx.Indicators.Tests;

public sealed class ObservationTests
{
    [Fact]
    public void Of_a_number_is_actual_unless_said_otherwise()
    {
        var observation = Observation.Of(2570);

        Assert.Equal((2570m, ObservationStatus.Actual, false, false), (observation.Value, observation.Status, observation.IsFlag, observation.IsMissing));
    }

    [Fact]
    public void Of_an_estimate_keeps_what_has_been_reached_so_far()
    {
        var observation = Observation.Of(1800, ObservationStatus.Estimated, 1623, new(2023, 10, 31), "triệu đồng/năm", "ước cả năm");

        Assert.Equal(1623, observation.Actual);
        Assert.Equal(new DateOnly(2023, 10, 31), observation.ActualAsOf);
        Assert.Equal(("triệu đồng/năm", "ước cả năm"), (observation.Unit, observation.Note));
    }

    [Fact]
    public void Of_rounds_to_nine_decimals()
    {
        Assert.Equal(0.000000001m, Observation.Of(0.0000000005m).Value);
        Assert.Equal(-0.000000001m, Observation.Of(1, ObservationStatus.Estimated, -0.0000000005m).Actual);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Of_refuses_a_number_at_the_limit(int sign)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.Of(sign * Figures.Limit));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.Of(1, ObservationStatus.Estimated, sign * Figures.Limit));
    }

    [Fact]
    public void Of_refuses_a_figure_of_what_does_not_apply() =>
        Assert.Throws<ArgumentException>(() => Observation.Of(1, ObservationStatus.NotApplicable));

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void OfFlag_is_one_when_done_and_zero_when_not(bool done, int figure)
    {
        var observation = Observation.OfFlag(done);

        Assert.Equal((figure, true), (observation.Value, observation.IsFlag));
    }

    [Fact]
    public void Missing_has_no_figure_and_is_never_zero()
    {
        Assert.Null(Observation.Missing.Value);
        Assert.True(Observation.Missing.IsMissing);
        Assert.False(Observation.Of(0).IsMissing);
        Assert.Equal((true, "chưa có báo cáo"), (Observation.MissingBecause("chưa có báo cáo").IsMissing, Observation.MissingBecause("chưa có báo cáo").Note));
    }

    [Fact]
    public void NotApplicable_has_no_figure_and_is_not_missing()
    {
        var observation = Observation.NotApplicable("không có THT");

        Assert.Equal(((decimal?)null, ObservationStatus.NotApplicable, false), (observation.Value, observation.Status, observation.IsMissing));
    }
}
