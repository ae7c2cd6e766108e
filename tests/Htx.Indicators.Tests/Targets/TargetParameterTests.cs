namespace Htx.Indicators.Tests;

public sealed class TargetParameterTests
{
    private static readonly Threshold Assigned = Threshold.Of("assigned");

    public static TheoryData<TargetArgumentShape, Threshold[], TargetArgumentDefect?> Table() => new()
    {
        { TargetArgumentShape.True, [], null },
        { TargetArgumentShape.True, Numbers(1), TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Threshold, [], TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Threshold, Numbers(-5), null },
        { TargetArgumentShape.Threshold, [Assigned], null },
        { TargetArgumentShape.Threshold, Numbers(1, 2), TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Measure, [Assigned], null },
        { TargetArgumentShape.Measure, Numbers(5), TargetArgumentDefect.NotAMeasure },
        { TargetArgumentShape.Measure, [Assigned, Assigned], TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Range, Numbers(3), TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Range, Numbers(3, 5), null },
        { TargetArgumentShape.Range, Numbers(5, 5), TargetArgumentDefect.Backwards },
        { TargetArgumentShape.Range, Numbers(5, 3), TargetArgumentDefect.Backwards },
        { TargetArgumentShape.Range, [Assigned, Threshold.Of(-1)], null },
        { TargetArgumentShape.Range, [Threshold.Of(3), Assigned], null },
        { TargetArgumentShape.Range, Numbers(3, 5, 7), TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Amount, [], TargetArgumentDefect.WrongCount },
        { TargetArgumentShape.Amount, [Assigned], TargetArgumentDefect.NotANumber },
        { TargetArgumentShape.Amount, Numbers(0), TargetArgumentDefect.NotPositive },
        { TargetArgumentShape.Amount, Numbers(Classifying.Step), null },
        { TargetArgumentShape.Amount, Numbers(1_000_001), null },
        { TargetArgumentShape.Number, [Assigned], TargetArgumentDefect.NotANumber },
        { TargetArgumentShape.Number, Numbers(-Classifying.Step), TargetArgumentDefect.NotPositive },
        { TargetArgumentShape.Number, Numbers(Classifying.Step), null },
        { TargetArgumentShape.Number, Numbers(1_000_000), null },
        { TargetArgumentShape.Number, Numbers(1_000_000 + Classifying.Step), TargetArgumentDefect.TooGreat },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Says_what_keeps_values_from_being_given_to_it(TargetArgumentShape shape, Threshold[] values, TargetArgumentDefect? expected) =>
        Assert.Equal(expected, new TargetParameter("a", shape).FindDefect(values));

    [Fact]
    public void A_number_may_be_as_great_as_its_own_bound_and_no_greater()
    {
        var percent = new TargetParameter("a", TargetArgumentShape.Number, atMost: 100);

        Assert.Null(percent.FindDefect(Numbers(100)));
        Assert.Equal(TargetArgumentDefect.TooGreat, percent.FindDefect(Numbers(100 + Classifying.Step)));
    }

    private static Threshold[] Numbers(params decimal[] numbers) => Array.ConvertAll(numbers, Threshold.Of);
}
