using System.Reflection;

namespace Htx.Indicators.Tests;

public sealed class ThresholdTests
{
    public static TheoryData<decimal, decimal, decimal, decimal> Resolved() => new()
    {
        { 1, 0, 2600, 2600 },
        { 1.1m, 0, 2600, 2860 },
        { 0.95m, 0, 200, 190 },
        { 1, -3, 60, 57 },
        { 2, 0.5m, 10, 20.5m },
        { 1, 0, 0.0000000005m, 0.000000001m },
        { 0.333333333m, 0, 0.5m, 0.166666667m },
        { -1, 0, 5, -5 },
    };

    [Fact]
    public void A_number_resolves_to_itself_whatever_is_measured()
    {
        var threshold = Threshold.Of(45);

        Assert.Equal(((string?)null, 0m, 45m, (decimal?)45m), (threshold.MeasureId, threshold.Factor, threshold.Offset, threshold.Number));
        Assert.Equal(45, threshold.Resolve(1_000_000));
    }

    [Fact]
    public void A_measure_resolves_to_its_figure()
    {
        var threshold = Threshold.Of("assigned");

        Assert.Equal(("assigned", 1m, 0m, (decimal?)null), (threshold.MeasureId!, threshold.Factor, threshold.Offset, threshold.Number));
        Assert.Equal(2600, threshold.Resolve(2600));
    }

    [Theory]
    [MemberData(nameof(Resolved))]
    public void A_measure_with_factor_and_offset_resolves_rounded_to_nine_decimals(decimal factor, decimal offset, decimal figure, decimal expected) =>
        Assert.Equal(expected, With("lastYear", factor, offset).Resolve(figure));

    [Fact]
    public void A_result_that_no_decimal_holds_overflows() =>
        Assert.Throws<OverflowException>(() => With("lastYear", 1_000_000_000_000, 0).Resolve(999_999_999_999_999_999));

    [Theory]
    [InlineData("0.0000000001")]
    [InlineData("1000000000000000000")]
    [InlineData("-1000000000000000000")]
    public void Refuses_a_number_that_is_not_exact(string number) => Assert.StartsWith(
        "At most 9 decimals, below 10¹⁸.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("min")]
    [InlineData("a b")]
    [InlineData("45")]
    public void Refuses_what_is_not_a_measure_id(string id) =>
        Assert.StartsWith($"'{id}' is not a measure id.", Assert.Throws<ArgumentException>(() => Threshold.Of(id)).Message, StringComparison.Ordinal);

    [Fact]
    public void More_of_a_measure_keeps_what_was_more_of_it_already()
    {
        var threshold = Threshold.Of("assigned").Plus(3).PlusShare(0.5m).Plus(-1).PlusShare(0.25m);

        Assert.Equal(("assigned", 1m, 2m, 0.75m), (threshold.MeasureId!, threshold.Factor, threshold.Offset, threshold.Share));
        Assert.Equal(352, threshold.Resolve(200));
        Assert.Equal(-48, threshold.Resolve(-200));
    }

    [Fact]
    public void More_of_a_number_is_a_number_of_nine_decimals()
    {
        var threshold = Threshold.Of(-0.5m).Plus(0.1m).PlusShare(0.000000001m);

        Assert.Equal(((string?)null, 0m, -0.4m, 0m), (threshold.MeasureId, threshold.Factor, threshold.Offset, threshold.Share));
        Assert.Equal(-0.399999999m, Threshold.Of(-0.4m).PlusShare(0.0000000015m).Offset);
        Assert.Equal(0.000000001m, Threshold.Of(0).Plus(0.0000000005m).Offset);
    }

    // Phrases make these by way of other thresholds; any of them must resolve.
    private static Threshold With(string measureId, decimal factor, decimal offset) =>
        (Threshold)typeof(Threshold)
            .GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [typeof(string), typeof(decimal), typeof(decimal), typeof(decimal)])!
            .Invoke([measureId, factor, offset, 0m]);
}
