namespace Htx.Indicators.Tests;

public sealed class MeasuredThresholdTests
{
    private static readonly Target ReachAssigned = Target.Of("reach", Threshold.Of("assigned"));

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 6.999999999m, 7, Classification.NotMet },
        { 7, 7, Classification.Met },
        { 7.000000001m, 7, Classification.Exceeded },
        { 7, 7.000000001m, Classification.NotMet },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_figure_of_another_measure_is_a_cut_like_any_number(decimal figure, decimal assigned, Classification expected) =>
        Assert.Equal(expected, Judge(Observation.Of(figure), Observation.Of(assigned)).Classification);

    [Fact]
    public void The_number_of_the_target_is_that_figure()
    {
        var part = Judge(Observation.Of(9), Observation.Of(6));

        Assert.Equal((6m, 150m), (part.TargetNumber, part.PercentOfTarget));
    }

    [Fact]
    public void Without_that_figure_nothing_is_assessed_and_that_measure_is_missing()
    {
        var part = Judge(Observation.Of(9), Observation.Missing);

        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Missing), part.Outcome);
        Assert.Equal(["assigned"], part.Missing.Select(measure => measure.Id));
        Assert.Equal((null, null, null), (part.TargetNumber, part.PercentOfTarget, part.Value));
    }

    [Fact]
    public void Both_figures_may_be_missing() =>
        Assert.Equal(["a", "assigned"], Judge(Observation.Missing, Observation.Missing).Missing.Select(measure => measure.Id));

    [Fact]
    public void A_gap_in_one_is_never_hidden_behind_the_other_not_applying()
    {
        Assert.Equal(NotAssessedReason.Missing, Judge(Observation.NotApplicable(), Observation.Missing).Outcome.Reason);
        Assert.Equal(NotAssessedReason.Missing, Judge(Observation.Missing, Observation.NotApplicable()).Outcome.Reason);
        Assert.Equal(NotAssessedReason.NotApplicable, Judge(Observation.Of(1), Observation.NotApplicable()).Outcome.Reason);
    }

    [Theory]
    [InlineData(NotAssessedReason.Missing, NotAssessedReason.Inconsistent)]
    [InlineData(NotAssessedReason.Inconsistent, NotAssessedReason.Undefined)]
    [InlineData(NotAssessedReason.Undefined, NotAssessedReason.NotApplicable)]
    public void Of_two_reasons_the_one_that_asks_somebody_to_act_is_reported(NotAssessedReason first, NotAssessedReason second)
    {
        Assert.Equal(first, Judge(first, second));
        Assert.Equal(first, Judge(second, first));

        static NotAssessedReason? Judge(NotAssessedReason figure, NotAssessedReason threshold) => new Scene().Given("b", 1)
            .NotComputed("a", "b / b", figure).NotComputed("assigned", "b / b", threshold).Judge("a", ReachAssigned).Outcome.Reason;
    }

    [Theory]
    [InlineData("assigned", null)]
    [InlineData(null, "assigned")]
    [InlineData("assigned", "assigned")]
    public void The_verdict_is_as_sure_as_that_figure_at_whichever_cut_it_stands(string? metAt, string? exceededAt)
    {
        var target = new Target(TargetKinds.AtLeast, TargetArguments.None.With("atLeast", At(metAt)), exceeds: new(new Cut(At(exceededAt), isClosed: false)));

        Assert.True(Judge(Observation.Of(9), Observation.Of(6, ObservationStatus.Estimated), target).IsEstimated);
        Assert.True(Judge(Observation.Of(9), Observation.Of(6, ObservationStatus.Asserted), target).IsAsserted);
        Assert.Equal(NotAssessedReason.Missing, Judge(Observation.Of(9), Observation.Missing, target).Outcome.Reason);

        static Threshold At(string? measureId) => measureId is null ? Threshold.Of(6) : Threshold.Of(measureId);
    }

    [Fact]
    public void Sources_of_the_figure_come_before_those_of_the_threshold_and_each_once()
    {
        var part = new Scene().Given("lastYear", 100).Given("a", 120).Given("b", 5)
            .Computed("assigned", "lastYear * 1.1 + a - a", 110, MeasureKind.Amount, "ha")
            .Computed("total", "b + a", 125, MeasureKind.Amount, "ha")
            .Judge("total", ReachAssigned);

        Assert.Equal(["b", "a", "lastYear"], part.Sources.Select(source => source.Id));
    }

    private static PartAssessment Judge(Observation figure, Observation assigned, Target? target = null) =>
        new Scene().Given("assigned", assigned).Given("a", figure).Judge("a", target ?? ReachAssigned);
}
