namespace Htx.Indicators.Tests;

public sealed class CriterionRatingTests
{
    private static Criterion Revenue => Criterion.ByBands("1", "Doanh thu", "a", [Band.Below(1, 4), Band.Below(5, 6), Band.UpTo(10, 8), Band.Rest(10)]);

    private static Criterion Debts => Criterion.ByBands("1", "Nợ", "a", [Band.UpTo(1, 5), Band.Below(5, 2), Band.Rest(0)]);

    [Theory]
    [InlineData("0.5", "0,5 tỷ đồng, dưới 1 tỷ đồng: 4/10 điểm", "0.5 tỷ đồng, below 1 tỷ đồng: 4/10 points")]
    [InlineData("1", "1 tỷ đồng, từ 1 đến dưới 5 tỷ đồng: 6/10 điểm", "1 tỷ đồng, from 1 to below 5 tỷ đồng: 6/10 points")]
    [InlineData("10", "10 tỷ đồng, từ 5 đến 10 tỷ đồng: 8/10 điểm", "10 tỷ đồng, from 5 to 10 tỷ đồng: 8/10 points")]
    [InlineData("10.5", "10,5 tỷ đồng, trên 10 tỷ đồng: 10/10 điểm", "10.5 tỷ đồng, above 10 tỷ đồng: 10/10 points")]
    public void A_band_is_said_as_it_begins_and_ends(string figure, string vietnamese, string english) => Says(Revenue, figure, vietnamese, english);

    [Theory]
    [InlineData("1", "1 tỷ đồng, không quá 1 tỷ đồng: 5/5 điểm", "1 tỷ đồng, up to 1 tỷ đồng: 5/5 points")]
    [InlineData("1.5", "1,5 tỷ đồng, trên 1 đến dưới 5 tỷ đồng: 2/5 điểm", "1.5 tỷ đồng, above 1 to below 5 tỷ đồng: 2/5 points")]
    [InlineData("5", "5 tỷ đồng, từ 5 tỷ đồng trở lên: 0/5 điểm", "5 tỷ đồng, 5 tỷ đồng or more: 0/5 points")]
    public void So_it_is_where_a_first_band_holds_its_end(string figure, string vietnamese, string english) => Says(Debts, figure, vietnamese, english);

    [Fact]
    public void A_percent_sign_stands_at_both_ends() =>
        Assert.Equal("3%, từ 1% đến dưới 5%: 6/10 điểm", Rate(new Scene().Percent("a", 3), Revenue).Explain());

    [Theory]
    [InlineData("4.996", "4,996")]
    [InlineData("4.994", "4,99")]
    [InlineData("115.5555", "115,56")]
    public void A_computed_figure_is_printed_in_its_own_band(string figure, string printed)
    {
        var scene = new Scene().Given("b", 7).Given("c", 3).Computed("a", "b / c", Number(figure), MeasureKind.Amount, "tỷ đồng");

        Assert.StartsWith($"7 / 3 = {printed} tỷ đồng, ", Rate(scene, Revenue).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_figure_is_printed_whole_and_an_estimate_as_one()
    {
        Assert.StartsWith("4,9941 tỷ đồng, ", Rate(new Scene().Given("a", 4.9941m, unit: "tỷ đồng"), Revenue).Explain(), StringComparison.Ordinal);
        Assert.StartsWith(
            "ước 4,9941 tỷ đồng, ",
            Rate(new Scene().Given("a", Observation.Of(4.9941m, ObservationStatus.Estimated), unit: "tỷ đồng"), Revenue).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_points_are_the_assessors_and_may_be_an_estimate()
    {
        var rating = Rate(new Scene().Given("a", Observation.Of(61, ObservationStatus.Estimated)), Criterion.Given("1", "Quản trị", "a", 92));

        Assert.Equal(("ước 61/92 điểm, do người đánh giá chấm", "an estimated 61/92 points, given by the assessor"), (rating.Explain(), rating.Explain(Language.English)));
    }

    [Fact]
    public void Why_there_are_no_points_comes_before_what_the_source_remarks() =>
        Assert.Equal(
            "thiếu số liệu “Doanh thu” (a); ghi chú: chưa quyết toán",
            Rate(new Scene().Given("a", Observation.MissingBecause("chưa quyết toán"), title: "Doanh thu"), Revenue).Explain());

    private static void Says(Criterion criterion, string figure, string vietnamese, string english)
    {
        var rating = Rate(new Scene().Given("a", Number(figure), unit: "tỷ đồng"), criterion);

        Assert.Equal((vietnamese, english), (rating.Explain(), rating.Explain(Language.English)));
    }

    private static CriterionRating Rate(Scene scene, Criterion criterion) => new(criterion, scene.Table());

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
