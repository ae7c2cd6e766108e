namespace Htx.Indicators.Tests;

public sealed class RatingTests
{
    private static readonly LegalDocument Document = new("Thông tư", "Xếp loại", "1/TT");

    /// <summary>Made anew for each test, so that what it is made of belongs to the tests that need it.</summary>
    private Scorecard Card { get; } = new(
        "x", 1, Document, new(null),
        [
            new("months", "Số tháng hoạt động", MeasureKind.Count, "tháng"), new("sanctioned", "Bị xử phạt", MeasureKind.Flag),
            new("plan", "So với kế hoạch", MeasureKind.Amount, "%"), new("given", "Điểm chấm", MeasureKind.Amount, "điểm", domain: new(0, 92)),
        ],
        [
            new("1", "Kết quả", 8, [Criterion.ByBands("1.1", "So với kế hoạch", "plan", [Band.Below(100, 0), Band.UpTo(120, 4), Band.Rest(8)])]),
            new("2", "Khác", 92, [Criterion.Given("2", "Điểm chấm", "given", 92)]),
        ],
        [new("tốt", 80), new("khá", 65), new("trung bình", 50), new("yếu", 0)],
        [
            new(new("new", "hoạt động dưới 12 tháng", "months", Target.Of("lessThan", 12)), null, null),
            new(new("sanctioned", "bị xử phạt trong năm", "sanctioned", Target.Of("done")), "yếu", new("điều 5", "bị xử phạt")),
        ],
        new("htx", [new("good", ["tốt", "khá"]), new("weak", ["yếu"]), new("unrated", [Scorecard.NotRated])]));

    private static readonly string[] Counted = ["good", "weak", "unrated"];

    [Theory]
    [InlineData(99.999999999, 0)]
    [InlineData(100, 4)]
    [InlineData(120, 4)]
    [InlineData(120.000000001, 8)]
    public void A_band_ends_where_it_says_and_the_next_begins_there(double plan, int points) =>
        Assert.Equal(points, Rate(plan: (decimal)plan).Criteria[0].Points);

    [Theory]
    [InlineData(92, "tốt")]
    [InlineData(76, "tốt")]
    [InlineData(75.999999999, "khá")]
    [InlineData(61, "khá")]
    [InlineData(60.999999999, "trung bình")]
    [InlineData(46, "trung bình")]
    [InlineData(45.999999999, "yếu")]
    [InlineData(0, "yếu")]
    public void A_grade_begins_at_its_number_included(double given, string grade)
    {
        var rating = Rate(given: (decimal)given);

        Assert.Equal((RatingStatus.Rated, grade, (decimal)given + 4), (rating.Status, rating.Grade, rating.Total));
    }

    [Fact]
    public void One_that_is_not_to_be_rated_is_not_whatever_else_is_missing()
    {
        var rating = Rate(months: 11, plan: null, given: null, sanctioned: null);

        Assert.Equal((RatingStatus.NotRated, null, null), (rating.Status, rating.Grade, rating.Total));
        Assert.Equal("Không xếp loại: hoạt động dưới 12 tháng (11 tháng). Căn cứ: 1/TT.", rating.Explain());
        Assert.Equal("Not rated: hoạt động dưới 12 tháng (11 tháng). Basis: 1/TT.", rating.Explain(Language.English));
    }

    [Fact]
    public void What_it_came_to_is_said_in_a_word_also_where_there_is_no_grade()
    {
        var estimated = Figures(12, false, 100, 61);
        estimated["given"] = Observation.Of(61, ObservationStatus.Estimated);
        Rating[] ratings = [Rate(given: 61), Rate(estimated), Rate(months: 11), Rate(given: null)];

        Assert.Equal(["khá", "khá (ước)", "không xếp loại", "chưa xếp loại được"], ratings.Select(rating => rating.Verdict()));
        Assert.Equal(["khá", "khá (estimated)", "not rated", "cannot be rated yet"], ratings.Select(rating => rating.Verdict(Language.English)));
    }

    [Fact]
    public void Sanctioned_is_weak_whatever_the_points()
    {
        Assert.Equal("Bị xử phạt trong năm nên xếp loại yếu, dù đạt 96/100 điểm. Căn cứ: 1/TT, điều 5.", Rate(given: 92, sanctioned: true).Explain());
        Assert.Equal("Bị xử phạt trong năm nên xếp loại yếu. Căn cứ: 1/TT, điều 5.", Rate(given: null, sanctioned: true).Explain());
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void What_is_missing_is_named_and_never_zero(bool months, bool sanctioned, bool given)
    {
        var rating = Rate(months: months ? null : 12, sanctioned: sanctioned ? null : false, given: given ? null : 40);

        Assert.Equal((RatingStatus.Incomplete, null), (rating.Status, rating.Grade));
        Assert.Equal([months ? "months" : sanctioned ? "sanctioned" : "given"], rating.Missing.Select(measure => measure.Id));
        Assert.StartsWith("Chưa xếp loại được: thiếu số liệu “", rating.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_outside_their_range_leave_it_without_a_grade()
    {
        var rating = Rate(given: 93);

        Assert.Equal((RatingStatus.Incomplete, NotAssessedReason.Inconsistent), (rating.Status, rating.Criteria[1].Reason));
        Assert.Equal("Chưa xếp loại được: 2: số liệu không hợp lý: Điểm chấm = 93 điểm, phải từ 0 đến 92.", rating.Explain());
    }

    [Fact]
    public void A_criterion_says_figure_band_and_points()
    {
        var rating = Rate(plan: 115.5m, given: 61);

        Assert.Equal("115,5%, từ 100% đến 120%: 4/8 điểm", rating.Criteria[0].Explain());
        Assert.Equal("61/92 điểm, do người đánh giá chấm", rating.Criteria[1].Explain());
        Assert.Equal("65/100 điểm, xếp loại khá. Căn cứ: 1/TT, thang điểm xếp loại.", rating.Explain());
        Assert.Equal("trên 120%", Rate(plan: 130).Criteria[0].Explain().Split(", ")[1].Split(':')[0]);
        Assert.Equal("115.5%, from 100% to 120%: 4/8 points", rating.Criteria[0].Explain(Language.English));
    }

    [Fact]
    public void An_estimate_makes_the_grade_one()
    {
        var figures = Figures(12, false, 100, 61);
        figures["given"] = Observation.Of(61, ObservationStatus.Estimated);

        var rating = Rate(figures);

        Assert.True(rating.IsEstimated);
        Assert.Contains("xếp loại khá (ước)", rating.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("months", false, true)]
    [InlineData("months", true, true)]
    [InlineData("given", false, true)]
    [InlineData("given", true, false)]
    public void A_grade_is_an_estimate_when_it_would_be_another_without_the_estimated_figures(string estimated, bool sanctioned, bool isEstimated)
    {
        var figures = Figures(12, sanctioned, 100, 61);
        figures[estimated] = Observation.Of(figures[estimated].Value!.Value, ObservationStatus.Estimated);

        Assert.Equal(isEstimated, Rate(figures).IsEstimated);
    }

    [Fact]
    public void No_rating_on_an_estimate_says_so_and_what_the_source_remarks()
    {
        var figures = Figures(11, false, 100, 61);
        figures["months"] = Observation.Of(11, ObservationStatus.Estimated, note: "đang làm thủ tục");

        Assert.Equal("Không xếp loại (ước): hoạt động dưới 12 tháng (ước 11 tháng; ghi chú: đang làm thủ tục). Căn cứ: 1/TT.", Rate(figures).Explain());
    }

    [Fact]
    public void A_condition_that_does_not_apply_or_makes_no_sense_decides_nothing_and_is_named()
    {
        var figures = Figures(-1, false, 100, null);
        figures["sanctioned"] = Observation.NotApplicable();

        var rating = Rate(figures);

        Assert.Equal((RatingStatus.Incomplete, NotAssessedReason.Missing), (rating.Status, rating.Reason));
        Assert.Equal(
            "Chưa xếp loại được: thiếu số liệu “Điểm chấm” (given); hoạt động dưới 12 tháng: số liệu không hợp lý: Số tháng hoạt động = -1 tháng, phải là số nguyên từ 0 trở lên; "
            + "bị xử phạt trong năm: không áp dụng cho đối tượng này: Bị xử phạt.",
            rating.Explain());
    }

    [Theory]
    [InlineData(true, true, "yếu")]
    [InlineData(true, false, "trung bình")]
    [InlineData(true, null, null)]
    [InlineData(null, true, "yếu")]
    [InlineData(false, false, "tốt")]
    public void Of_several_conditions_the_lowest_grade_counts_and_what_is_not_known_could_lead_there(bool? late, bool? sanctioned, string? grade)
    {
        var card = new Scorecard(
            "x", 1, Document, new(null), [.. Card.Measures, new("late", "Nộp báo cáo chậm", MeasureKind.Flag)], Card.Groups, Card.Grades,
            [Card.Conditions[0], new(new("late", "nộp báo cáo chậm", "late", Target.Of("done")), "trung bình", null), Card.Conditions[1]]);
        var figures = Figures(12, sanctioned, 100, 92);
        figures["late"] = late is { } known ? Observation.OfFlag(known) : Observation.Missing;

        Assert.Equal(grade, Rate(card, figures, "x").Grade);
    }

    [Law]
    public bool More_points_never_lower_the_grade(decimal one, decimal other)
    {
        var (less, more) = (Math.Min(Points(one), Points(other)), Math.Max(Points(one), Points(other)));
        return Rank(Rate(given: less)) >= Rank(Rate(given: more));
    }

    [Law]
    public bool The_total_is_the_sum_and_within_the_maximum(decimal plan, decimal given)
    {
        var rating = Rate(plan: plan % 200, given: Points(given));
        return rating.Total == rating.Criteria.Sum(criterion => criterion.Points) && rating.Total >= 0 && rating.Total <= Card.Max;
    }

    [Fact]
    public void Counts_of_a_unit_are_filled_in_when_every_cooperative_is_there()
    {
        var unit = Fill(Unit(4), Rate(id: "a"), Rate(id: "b", given: 92), Rate(id: "c", months: 3), Rate(id: "d", sanctioned: true));

        Assert.Equal([1m, 1m, 1m], Counted.Select(id => unit[id].Value));
    }

    [Fact]
    public void A_cooperative_left_out_counted_twice_or_without_a_grade_leaves_every_count_missing()
    {
        Assert.All(
            new[]
            {
                (Fill(Unit(3), Rate(id: "a"), Rate(id: "b")), "mới có kết quả xếp loại đến ngày 31/12/2030 của 2/3 hợp tác xã"),
                (Fill(Unit(1), Rate(id: "a"), Rate(id: "b")), "có kết quả xếp loại của 2 hợp tác xã, nhiều hơn tổng số 1"),
                (Fill(Unit(2), Rate(id: "a"), Rate(id: "a")), "có hợp tác xã được ghi hai lần trong kết quả xếp loại"),
                (Fill(Unit(2), Rate(id: "a"), Rate(id: "b", given: null)), "còn 1/2 hợp tác xã chưa xếp loại được"),
                (Fill(Unit(null), Rate(id: "a")), "chưa ghi tổng số (htx) để đối chiếu với kết quả xếp loại"),
            },
            entry => Assert.All(Counted, id => Assert.Equal((null, entry.Item2), (entry.Item1[id].Value, entry.Item1[id].Note))));
    }

    /// <summary>A unit that declares one less than it has must not get rid of a weak one whose figures cannot be read.</summary>
    [Fact]
    public void A_cooperative_whose_figures_were_refused_leaves_every_count_missing_however_many_are_declared()
    {
        var ratings = new UnitRatings(Card, "u", new(2030, 12, 31));
        ratings.Add(Rate(id: "a"));
        ratings.AddUnread();

        var filled = ratings.Fill(Unit(1));

        Assert.All(Counted, id => Assert.Equal(
            (null, "có số liệu của hợp tác xã bị lỗi, không đọc được, có thể thuộc đơn vị này"), (filled[id].Value, filled[id].Note)));
    }

    [Fact]
    public void What_a_unit_says_itself_gives_way_to_the_ratings_and_is_remarked()
    {
        Assert.Equal(
            "theo kết quả xếp loại 1 hợp tác xã, 1/TT; số tự ghi là 0",
            Fill(Unit(1, ownWeak: 0), Rate(id: "a", given: 0))["weak"].Note);
        Assert.Null(Fill(Unit(2, ownWeak: 0), Rate(id: "a"))["weak"].Value);
    }

    [Fact]
    public void Ratings_count_for_their_own_unit_and_day_alone()
    {
        var (other, earlier) = (new UnitRatings(Card, "v", new(2030, 12, 31)), new UnitRatings(Card, "u", new(2029, 12, 31)));

        Assert.Throws<ArgumentException>(() => other.Add(Rate()));
        Assert.Throws<ArgumentException>(() => earlier.Add(Rate()));
        Assert.Throws<ArgumentException>(() => other.Fill(Unit(0)));
        Assert.Throws<ArgumentException>(() => earlier.Fill(Unit(0)));
    }

    [Law]
    public bool The_order_of_cooperatives_changes_nothing(byte[] given)
    {
        var ratings = given.Select((points, i) => Rate(id: $"s{i}", given: points % 93)).ToArray();
        var (one, other) = (Fill(Unit(given.Length), ratings), Fill(Unit(given.Length), [.. ratings.Reverse()]));
        return one.Values.OrderBy(value => value.Key).SequenceEqual(other.Values.OrderBy(value => value.Key));
    }

    [Fact]
    public void A_scorecard_that_does_not_hold_together_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CriterionGroup("1", "x", 9, [Criterion.Given("1", "x", "a", 8)]));
        Assert.Throws<ArgumentException>(() => Criterion.ByBands("1", "x", "a", [Band.Below(2, 1), Band.Below(1, 2), Band.Rest(3)]));
        Assert.Throws<ArgumentException>(() => Criterion.ByBands("1", "x", "a", [Band.Below(2, 1)]));
        Assert.Throws<ArgumentException>(() => new Scorecard("x", 1, Document, new(null), Card.Measures, Card.Groups, [new("tốt", 10), new("yếu", 5)]));
        Assert.All(new[] { Scorecard.NotRated, Scorecard.NotRatedYet }, name => Assert.Throws<ArgumentException>(() => new Scorecard("x", 1, Document, new(null), Card.Measures, Card.Groups, [new("tốt", 10), new(name, 0)])));
        Assert.Throws<ArgumentException>(() => new Scorecard("x", 1, Document, new(null), Card.Measures, Card.Groups, Card.Grades, [Card.Conditions[1] with { Grade = "kém" }]));
        Assert.Throws<ArgumentException>(() => new Scorecard("x", 1, Document, new(null), [new("plan", "x", MeasureKind.Amount, "%"), new("given", "x", MeasureKind.Amount, "điểm")], Card.Groups, Card.Grades));
    }

    private static decimal Points(decimal number) => Math.Abs(number % 92);

    private int Rank(Rating rating) => Card.Grades.TakeWhile(grade => grade.Grade != rating.Grade).Count();

    private Rating Rate(string id = "x", int? months = 12, bool? sanctioned = false, decimal? plan = 100, decimal? given = 50) =>
        Rate(Figures(months, sanctioned, plan, given), id);

    private Rating Rate(Dictionary<string, Observation> figures, string id = "x") => Rate(Card, figures, id);

    private static Rating Rate(Scorecard card, Dictionary<string, Observation> figures, string id)
    {
        var set = new ObservationSet(new(id, "X", partOf: "u"), new(2030, 12, 31), figures);
        return Rating.Of(card, new(card.Measures, set, [.. card.Measures.Select(measure => Figure.Given(set[measure.Id], measure))]));
    }

    private static Dictionary<string, Observation> Figures(int? months, bool? sanctioned, decimal? plan, decimal? given) => new()
    {
        ["months"] = months is { } m ? Observation.Of(m) : Observation.Missing,
        ["sanctioned"] = sanctioned is { } s ? Observation.OfFlag(s) : Observation.Missing,
        ["plan"] = plan is { } p ? Observation.Of(p) : Observation.Missing,
        ["given"] = given is { } g ? Observation.Of(g) : Observation.Missing,
    };

    private static ObservationSet Unit(int? htx, int? ownWeak = null) => new(
        new("u", "U"), new(2030, 12, 31),
        [new("htx", htx is { } known ? Observation.Of(known) : Observation.Missing), new("weak", ownWeak is { } own ? Observation.Of(own) : Observation.Missing)]);

    private ObservationSet Fill(ObservationSet unit, params Rating[] ratings)
    {
        var counts = new UnitRatings(Card, "u", new(2030, 12, 31));
        foreach (var rating in ratings)
            counts.Add(rating);
        return counts.Fill(unit);
    }
}
