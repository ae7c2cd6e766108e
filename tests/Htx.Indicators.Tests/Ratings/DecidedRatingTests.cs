namespace Htx.Indicators.Tests;

/// <summary>What conditions decide before points do.</summary>
public sealed class DecidedRatingTests
{
    [Fact]
    public void A_grade_that_a_condition_gives_leaves_no_reason_and_nothing_missing()
    {
        var rating = Rate(late: true, sanctioned: false, points: null);

        Assert.Equal((RatingStatus.Rated, "yếu", null), (rating.Status, rating.Grade, rating.Reason));
        Assert.Empty(rating.Missing);
        Assert.Equal("late", rating.Deciding?.Part.Id);
    }

    [Fact]
    public void Of_two_conditions_that_lead_to_one_grade_the_one_that_holds_suffices()
    {
        Assert.Equal(("yếu", "sanctioned"), (Rate(null, true, 9).Grade, Rate(null, true, 9).Deciding?.Part.Id));
        Assert.Equal(("yếu", "late"), (Rate(true, null, 9).Grade, Rate(true, null, 9).Deciding?.Part.Id));
        Assert.Equal(RatingStatus.Incomplete, Rate(null, false, 9).Status);
    }

    [Fact]
    public void Says_what_decided_with_and_without_points_in_both_languages()
    {
        Assert.Equal("Nộp chậm nên xếp loại yếu, dù đạt 9/10 điểm. Căn cứ: 1/TT.", Rate(true, false, 9).Explain());
        Assert.Equal("Nộp chậm, so the grade is yếu despite 9/10 points. Basis: 1/TT.", Rate(true, false, 9).Explain(Language.English));
        Assert.Equal("Nộp chậm, so the grade is yếu. Basis: 1/TT.", Rate(true, false, null).Explain(Language.English));
        Assert.Equal("9/10 points, grade tốt. Basis: 1/TT, the scale of grades.", Rate(false, false, 9).Explain(Language.English));
        Assert.Equal("Cannot be rated yet: figures missing: “Điểm” (points).", Rate(false, false, null).Explain(Language.English));
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "và 1 tiêu chí, điều kiện khác")]
    [InlineData(40, "và 20 tiêu chí, điều kiện khác")]
    public void Of_many_criteria_without_a_figure_20_are_explained(int count, string? rest)
    {
        var table = new Scene().Given("points", Observation.NotApplicable("giải thể"), title: "Điểm").Table();
        var criteria = Enumerable.Range(1, count).Select(i => Criterion.ByBands($"{i}", "Điểm", "points", [Band.Below(5, 0), Band.Rest(1)]));
        var rating = Rating.Of(new("x", 1, new("Thông tư", "Xếp loại", "1/TT"), new(null), table.Measures, [new("1", "Nhóm", count, criteria)], [new("tốt", 1), new("yếu", 0)], []), table);

        var said = rating.Explain();

        Assert.Equal(20, said.Split("giải thể").Length - 1);
        Assert.EndsWith(rest is null ? "giải thể." : $"; {rest}.", said, StringComparison.Ordinal);
    }

    private static Rating Rate(bool? late, bool? sanctioned, int? points)
    {
        var scene = new Scene().Given("late", Flag(late), MeasureKind.Flag, null).Given("sanctioned", Flag(sanctioned), MeasureKind.Flag, null)
            .Given("points", points is { } known ? Observation.Of(known) : Observation.Missing, title: "Điểm");
        var table = scene.Table();
        return Rating.Of(
            new(
                "x", 1, new("Thông tư", "Xếp loại", "1/TT"), new(null), table.Measures,
                [new("1", "Nhóm", 10, [Criterion.ByBands("1", "Điểm", "points", [Band.Below(5, 5), Band.Below(9, 7), Band.UpTo(9, 9), Band.Rest(10)])])], [new("tốt", 8), new("yếu", 0)],
                [new(Done("late", "nộp chậm"), "yếu", null), new(Done("sanctioned", "bị xử phạt"), "yếu", null)]),
            table);

        static Observation Flag(bool? done) => done is { } known ? Observation.OfFlag(known) : Observation.Missing;
        static ItemPart Done(string id, string title) => new(id, title, id, Target.Of("done"));
    }
}
