namespace Htx.Indicators.Tests;

public sealed class PartAssessmentTests
{
    public static TheoryData<decimal, decimal, decimal?> Percentages() => new()
    {
        { 75, 40, 187.5m },
        { 40, 40, 100 },
        { 20, 40, 50 },
        { 0, 40, 0 },
        { 1, 3, 33.333333333m },
        { 40, 0, null },
        { 40, -5, null },
    };

    [Theory]
    [MemberData(nameof(Percentages))]
    public void PercentOfTarget_is_the_figure_over_where_met_begins_if_that_is_above_zero(decimal figure, decimal target, decimal? expected) =>
        Assert.Equal(expected, new Scene().Given("a", figure).Judge("a", Target.Of("reach", target)).PercentOfTarget);

    [Fact]
    public void PercentOfTarget_says_nothing_of_a_flag() =>
        Assert.Null(new Scene().Flag("done", true).Judge("done", Target.Of("done")).PercentOfTarget);

    [Fact]
    public void PercentOfTarget_says_nothing_where_less_is_better() =>
        Assert.Null(new Scene().Given("a", 3).Judge("a", Target.Of("reduceTo", 5)).PercentOfTarget);

    [Fact]
    public void PercentOfTarget_says_nothing_without_a_figure() =>
        Assert.Null(new Scene().Given("a", Observation.Missing).Judge("a", Target.Of("reach", 5)).PercentOfTarget);

    [Fact]
    public void PercentOfTarget_says_nothing_of_a_ratio_that_no_decimal_holds() =>
        Assert.Null(new Scene().Given("a", 999_999_999_999_999_999m).Judge("a", Target.Of("reach", 0.000000001m)).PercentOfTarget);

    [Fact]
    public void TargetNumber_is_the_number_the_target_names_or_100_where_it_asks_for_all()
    {
        Assert.Equal(40, new Scene().Given("a", 5).Judge("a", Target.Of("moreThan", 40)).TargetNumber);
        Assert.Equal(100, new Scene().Percent("a", 5).Judge("a", Target.Of("all")).TargetNumber);
        Assert.Null(new Scene().Flag("done", true).Judge("done", Target.Of("done")).TargetNumber);
    }

    [Fact]
    public void Value_is_what_was_classified()
    {
        var part = new Scene().Given("a", 1).Given("b", 3).Computed("share", "a / b * 300", 1m / 3m * 300m).Judge("share", Target.Of("all"));

        Assert.Equal((100m, Classification.Met), (part.Value, part.Classification));
    }

    [Theory]
    [InlineData(NotAssessedReason.Missing)]
    [InlineData(NotAssessedReason.Undefined)]
    [InlineData(NotAssessedReason.NotApplicable)]
    public void Without_a_figure_there_is_no_value_and_no_verdict_but_the_reason(NotAssessedReason reason)
    {
        var part = new Scene().Given("a", 5).NotComputed("share", "a / a", reason).Judge("share", Target.Of("reach", 40));

        Assert.Equal(((decimal?)null, Outcome.NotAssessed(reason)), (part.Value, part.Outcome));
    }

    [Theory]
    [InlineData(150)]
    [InlineData(-1)]
    public void A_figure_outside_its_domain_is_inconsistent_and_never_classified(int figure)
    {
        var part = new Scene().Percent("a", figure).Judge("a", Target.Of("reach", 40));

        Assert.Equal((null, NotAssessedReason.Inconsistent), (part.Value, part.Outcome.Reason));
    }

    [Theory]
    [InlineData(ObservationStatus.Actual, false, false)]
    [InlineData(ObservationStatus.Estimated, true, false)]
    [InlineData(ObservationStatus.Asserted, false, true)]
    public void A_verdict_is_as_sure_as_its_figure(ObservationStatus status, bool isEstimated, bool isAsserted)
    {
        var part = new Scene().Given("a", Observation.Of(5, status)).Judge("a", Target.Of("reach", 7));

        Assert.Equal((isEstimated, isAsserted), (part.IsEstimated, part.IsAsserted));
    }

    [Fact]
    public void What_is_not_assessed_is_no_estimate()
    {
        var part = new Scene().Given("a", Observation.Of(150, ObservationStatus.Estimated), MeasureKind.Percent, "%").Judge("a", Target.Of("reach", 40));

        Assert.False(part.IsEstimated);
    }

    [Fact]
    public void Sources_are_the_given_measures_behind_the_figure_each_once_in_order_of_first_use()
    {
        var scene = new Scene().Given("college", 35).Given("managers", 140).Given("other", 1)
            .Computed("share", "(college + managers - managers) / managers * 100", 25);

        Assert.Equal(["college", "managers"], scene.Judge("share", Target.Of("reach", 40)).Sources.Select(source => source.Id));
    }

    [Fact]
    public void Missing_names_the_given_measures_that_are_not_there_and_no_others()
    {
        var scene = new Scene().Given("college", Observation.Missing).Given("intermediate", 70).Given("managers", Observation.Missing)
            .NotComputed("share", "(college + intermediate) / managers * 100", NotAssessedReason.Missing);

        Assert.Equal(["college", "managers"], scene.Judge("share", Target.Of("reach", 40)).Missing.Select(source => source.Id));
    }

    [Fact]
    public void Nothing_is_missing_of_a_verdict() =>
        Assert.Empty(new Scene().Given("a", 5).Judge("a", Target.Of("reach", 7)).Missing);

    [Fact]
    public void Says_in_numbers_where_its_classifications_begin()
    {
        var about = new Target(TargetKinds.About, TargetArguments.None.With("about", Threshold.Of("assigned")).With("within", Threshold.Of(3)));
        var part = new Scene().Given("assigned", 60).Given("a", 66).Judge("a", about);
        var open = new Scene().Given("a", 66).Judge("a", Target.Of("atLeast", 60));

        Assert.Equal((57m, 63m, 60m), (part.MetFrom, part.ExceededFrom, part.TargetNumber));
        Assert.Equal((60m, null), (open.MetFrom, open.ExceededFrom));
    }

    [Fact]
    public void There_is_no_such_number_for_a_task_or_without_the_figure_it_is_taken_from()
    {
        var task = new Scene().Flag("a", true).Judge("a", Target.Of("done"));
        var unknown = new Scene().Given("assigned", Observation.Missing).Given("a", 66).Judge("a", Target.Of("reach", Threshold.Of("assigned")));

        Assert.Equal((null, null), (task.MetFrom, task.TargetNumber));
        Assert.Equal((null, null, null), (unknown.MetFrom, unknown.ExceededFrom, unknown.TargetNumber));
    }
}
