namespace Htx.Indicators.Tests;

public sealed class CriterionTests
{
    public static TheoryData<Band[], string> Refused() => new()
    {
        { [Band.Rest(5)], "There are at least two bands, and the last has no end." },
        { [Band.Below(2, 1), Band.UpTo(3, 2)], "There are at least two bands, and the last has no end." },
        { [Band.Rest(1), Band.Below(3, 2), Band.Rest(3)], "Each band ends after the one before it." },
        { [Band.Below(2, 1), Band.Below(1, 2), Band.Rest(3)], "Each band ends after the one before it." },
        { [Band.Below(2, 1), Band.Below(2, 2), Band.Rest(3)], "Each band ends after the one before it." },
        { [Band.UpTo(2, 1), Band.UpTo(2, 2), Band.Rest(3)], "Each band ends after the one before it." },
        { [Band.UpTo(2, 1), Band.Below(2, 2), Band.Rest(3)], "Each band ends after the one before it." },
        { [Band.Below(1, 1), Band.Below(3, 2), Band.UpTo(2, 3), Band.Rest(4)], "Each band ends after the one before it." },
        { [Band.Below(2, -1), Band.Rest(3)], "Points are 0 or more." },
        { [Band.Below(2, 0.0000000001m), Band.Rest(3)], "Points are 0 or more." },
        { [Band.Below(2, 0), Band.Rest(0)], "A criterion earns points." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_bands_that_do_not_ascend_or_earn_nothing(Band[] bands, string message) =>
        Refuses(message, () => Criterion.ByBands("1", "Vốn", "a", bands));

    [Theory]
    [InlineData("1.999999999", 1)]
    [InlineData("2", 2)]
    [InlineData("2.000000001", 4)]
    public void A_band_may_be_a_point_between_two_others(string figure, int points)
    {
        var criterion = Criterion.ByBands("1", "Vốn", "a", [Band.Below(2, 1), Band.UpTo(2, 2), Band.Rest(4)]);

        Assert.Equal(points, criterion.Bands[criterion.BandOf(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture))].Points);
        Assert.Equal((4m, false), (criterion.Max, criterion.IsGiven));
    }

    [Fact]
    public void A_band_ends_after_one_that_ends_before_it()
    {
        Band[] ascending = [Band.Below(2, 1), Band.UpTo(2, 1), Band.Below(3, 1), Band.Rest(1)];
        foreach (var (i, one) in ascending.Index())
            Assert.Equal(ascending.Select((_, k) => i > k), ascending.Select(one.EndsAfter));
    }

    [Fact]
    public void What_is_left_has_no_end() => Assert.Equal((null, false, 5m), (Band.Rest(5).To, Band.Rest(5).IncludesEnd, Band.Rest(5).Points));

    [Fact]
    public void The_most_points_are_those_of_its_best_band_wherever_it_stands() =>
        Assert.Equal(5, Criterion.ByBands("1", "Nợ", "a", [Band.UpTo(0, 5), Band.Rest(0)]).Max);

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("0.0000000001")]
    [InlineData("1000000000000000000")]
    public void Given_points_are_above_0_and_exact(string max) =>
        Refuses("A criterion earns points.", () => Criterion.Given("1", "Vốn", "a", decimal.Parse(max, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Given_points_may_be_less_than_1() => Assert.Equal((0.5m, true), (Criterion.Given("1", "Vốn", "a", 0.5m).Max, Criterion.Given("1", "Vốn", "a", 0.5m).IsGiven));

    [Fact]
    public void Refuses_what_is_not_an_id_and_what_is_null()
    {
        Refuses("'a b' is not an id: ", () => Criterion.Given("a b", "Vốn", "a", 5));
        Assert.Throws<ArgumentNullException>("measureId", () => Criterion.Given("1", "Vốn", null!, 5));
        Assert.Throws<ArgumentNullException>("bands", () => Criterion.ByBands("1", "Vốn", "a", null!));
        Assert.Throws<ArgumentNullException>("criteria", () => new CriterionGroup("1", "Vốn", 5, null!));
    }

    [Fact]
    public void A_group_earns_what_its_criteria_earn_together()
    {
        Criterion[] criteria = [Criterion.Given("1.1", "Vốn", "a", 5), Criterion.Given("1.2", "Nợ", "b", 3)];

        Assert.Equal(8, new CriterionGroup("1", "Tài chính", 8, criteria).Max);
        Refuses("The criteria of '1' do not earn 5 points together.", () => new CriterionGroup("1", "Tài chính", 5, criteria));
        Refuses("The criteria of '1' do not earn 0 points together.", () => new CriterionGroup("1", "Tài chính", 0, []));
        Refuses("'a b' is not an id: ", () => new CriterionGroup("a b", "Tài chính", 8, criteria));
    }

    private static void Refuses(string message, Func<object> create) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(create).Message, StringComparison.Ordinal);
}
