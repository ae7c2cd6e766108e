namespace Htx.Indicators.Tests;

public sealed class FigureTests
{
    private static readonly Measure Share = new("share", "Tỷ lệ", MeasureKind.Percent, "%");

    public static TheoryData<string, Observation> Misfits => new()
    {
        { "a flag for a number", Observation.OfFlag(true) },
        { "another unit", Observation.Of(40, unit: "người") },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Given_of_another_sort_or_unit_is_inconsistent(string misfit, Observation observation)
    {
        Assert.NotEmpty(misfit);
        Assert.Equal(NotAssessedReason.Inconsistent, Figure.Given(observation, Share).Reason);
        Assert.Equal(NotAssessedReason.Inconsistent, Figure.Given(Observation.Of(1), new("f", "Việc", MeasureKind.Flag)).Reason);
    }

    private static readonly FigureDomain Percent = FigureDomain.Of(MeasureKind.Percent);

    [Theory]
    [InlineData(ObservationStatus.Actual, false, false)]
    [InlineData(ObservationStatus.Estimated, true, false)]
    [InlineData(ObservationStatus.Asserted, false, true)]
    public void Given_carries_how_sure_the_observation_is(ObservationStatus status, bool isEstimated, bool isAsserted)
    {
        var figure = Figure.Given(Observation.Of(40, status), Share);

        Assert.Equal((40m, isEstimated, isAsserted, null), (figure.Value, figure.IsEstimated, figure.IsAsserted, figure.Reason));
    }

    [Fact]
    public void Given_nothing_is_missing()
    {
        var figure = Figure.Given(Observation.Missing, Share);

        Assert.Equal((null, null, NotAssessedReason.Missing), (figure.Value, figure.Raw, figure.Reason));
    }

    [Fact]
    public void Given_what_does_not_apply_says_so() =>
        Assert.Equal(NotAssessedReason.NotApplicable, Figure.Given(Observation.NotApplicable(), Share).Reason);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Given_a_flag_is_one_or_zero(bool done, int value) =>
        Assert.Equal(value, Figure.Given(Observation.OfFlag(done), new("f", "Việc", MeasureKind.Flag)).Value);

    [Fact]
    public void Of_keeps_the_number_as_computed_and_rounds_what_is_judged()
    {
        var figure = Figure.Of(1m / 3m * 300m, Percent);

        Assert.Equal(100, figure.Value);
        Assert.Equal(1m / 3m * 300m, figure.Raw);
        Assert.NotEqual(figure.Raw, figure.Value);
    }

    [Fact]
    public void Of_holds_a_number_against_its_domain_after_rounding()
    {
        Assert.Null(Figure.Of(100.0000000004m, Percent).Reason);
        Assert.Equal(NotAssessedReason.Inconsistent, Figure.Of(100.0000000005m, Percent).Reason);
        Assert.Null(Figure.Of(11.9999999999m, FigureDomain.Of(MeasureKind.Count)).Reason);
    }

    [Fact]
    public void Of_keeps_an_inconsistent_number_to_be_shown() => Assert.Equal(150, Figure.Of(150, Percent).Value);
}
