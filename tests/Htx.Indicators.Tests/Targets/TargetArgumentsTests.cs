namespace Htx.Indicators.Tests;

public sealed class TargetArgumentsTests
{
    private static readonly TargetArguments About20Within3 = Of("about", 20).With("within", Threshold.Of(3));

    public static TheoryData<TargetArguments?> Others() =>
    [
        null,
        TargetArguments.None,
        Of("about", 20),
        Of("about", 20).With("withinPercent", Threshold.Of(3)),
        Of("about", 21).With("within", Threshold.Of(3)),
        Of("about", 20).With("within", Threshold.Of(4)),
        Of("about", 20).With("within", Threshold.Of(3), Threshold.Of(3)),
        About20Within3.With("zone", Threshold.Of(1)),
    ];

    [Fact]
    public void Are_equal_to_others_of_the_same_values_in_whatever_order_they_were_given()
    {
        var other = TargetArguments.None.With("within", Threshold.Of(3.0m)).With("about", Threshold.Of(20));

        Assert.True(About20Within3.Equals(other));
        Assert.True(About20Within3.Equals((object)other));
        Assert.Equal(About20Within3.GetHashCode(), other.GetHashCode());
        Assert.Equal(["about", "within"], other.Keys);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Differ_from_others_in_any_key_or_value(TargetArguments? other)
    {
        Assert.False(About20Within3.Equals(other));
        Assert.False(other?.Equals(About20Within3) ?? false);
    }

    [Fact]
    public void Spread_over_hash_codes_by_their_values() =>
        Assert.InRange(Enumerable.Range(0, 100).Select(number => Of("reach", number).GetHashCode()).Distinct().Count(), 90, 100);

    [Fact]
    public void Take_no_value_that_is_null() =>
        Assert.StartsWith("No value is null.", Assert.Throws<ArgumentException>(() => TargetArguments.None.With("reach", [null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Take_a_key_only_once() => Assert.Throws<ArgumentException>(() => Of("reach", 40).With("reach", Threshold.Of(40)));

    [Fact]
    public void Are_left_as_they_were_when_one_more_is_given()
    {
        var given = Of("about", 20);
        _ = given.With("within", Threshold.Of(3));

        Assert.False(given.Has("within"));
    }

    private static TargetArguments Of(string key, decimal number) => TargetArguments.None.With(key, Threshold.Of(number));
}
