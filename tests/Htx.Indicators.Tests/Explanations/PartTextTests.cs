namespace Htx.Indicators.Tests;

public sealed class PartTextTests
{
    [Fact]
    public void A_given_figure_beside_its_target()
    {
        var text = PartText.Of(new Scene().Given("a", 2570, MeasureKind.Count, "thành viên").Judge("a", Target.Of("atLeast", 2600)));

        Assert.Equal(("từ 2.600 trở lên", "2.570", 2570, 98.85m), (text.Target, text.Figure, text.Number, text.PercentOfTarget));
        Assert.Equal("còn thiếu 30 thành viên", text.Remark);
    }

    [Fact]
    public void A_computed_figure_shows_where_it_comes_from_and_has_the_decimals_of_its_verdict()
    {
        var text = PartText.Of(new Scene().Given("a", 39_999_999).Given("b", 100_000_000).Computed("r", "a / b * 100", 39.999999m).Judge("r", Target.Of("reach", 40)));

        Assert.Equal(("đạt 40%", "39,999999"), (text.Target, text.Figure));
        Assert.StartsWith("39.999.999 / 100.000.000 × 100; còn thiếu", text.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flag_is_done_or_not_and_no_number()
    {
        var text = PartText.Of(new Scene().Flag("a", done: true).Judge("a", Target.Of("done")));

        Assert.Equal(("đã thực hiện", null, null), (text.Figure, text.Number, text.PercentOfTarget));
    }

    [Fact]
    public void An_estimate_says_so_and_stays_a_number()
    {
        var text = PartText.Of(new Scene().Given("a", Observation.Of(1800, ObservationStatus.Estimated)).Judge("a", Target.Of("atLeast", 1800)));

        Assert.Equal(("ước 1.800", 1800m), (text.Figure, text.Number));
    }

    [Fact]
    public void Without_a_figure_the_remark_says_why_in_both_languages()
    {
        var part = new Scene().Given("a", Observation.Missing, title: "Diện tích").Judge("a", Target.Of("reach", 7));

        Assert.Equal(("", null, "thiếu số liệu “Diện tích” (a)"), (PartText.Of(part).Figure, PartText.Of(part).Number, PartText.Of(part).Remark));
        Assert.Equal("figures missing: “Diện tích” (a)", PartText.Of(part, Language.English).Remark);
    }
}
