namespace Htx.Indicators.Tests;

public sealed class UnitRatingsTests
{
    private static readonly DateOnly Day = new(2030, 12, 31);

    private Scorecard Card { get; } = new(
        "x", 1, new("Thông tư", "Xếp loại", "1/TT"), new(null), [new("points", "Điểm", MeasureKind.Amount, "điểm", domain: new(0, 10))],
        [new("1", "Nhóm", 10, [Criterion.Given("1", "Điểm", "points", 10)])],
        [new("tốt", 8), new("khá", 5), new("yếu", 0)], yields: new("htx", [new("good", ["tốt", "khá"]), new("weak", ["yếu"])]));

    [Fact]
    public void A_count_of_several_grades_is_their_sum() =>
        Assert.Equal(3, Fill(Unit(Observation.Of(4)), Rate("a", 9), Rate("b", 6), Rate("c", 7), Rate("d", 1))["good"].Value);

    [Theory]
    [InlineData(ObservationStatus.Actual, ObservationStatus.Actual, ObservationStatus.Actual)]
    [InlineData(ObservationStatus.Estimated, ObservationStatus.Actual, ObservationStatus.Estimated)]
    [InlineData(ObservationStatus.Actual, ObservationStatus.Estimated, ObservationStatus.Estimated)]
    public void Counts_are_estimates_where_a_grade_or_the_population_is_one(ObservationStatus grade, ObservationStatus population, ObservationStatus expected)
    {
        var filled = Fill(Unit(Observation.Of(2, population)), Rate("a", 9, grade), Rate("b", 1));

        Assert.Equal((expected, expected), (filled["good"].Status, filled["weak"].Status));
    }

    [Fact]
    public void What_a_unit_says_itself_is_remarked_only_where_it_differs()
    {
        Assert.Equal("theo kết quả xếp loại 1 hợp tác xã, 1/TT", Fill(Unit(Observation.Of(1), good: 1), Rate("a", 9))["good"].Note);
        Assert.Equal("theo kết quả xếp loại 1 hợp tác xã, 1/TT; số tự ghi là 2", Fill(Unit(Observation.Of(1), good: 2), Rate("a", 9))["good"].Note);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void A_remark_is_no_longer_than_files_take_one_whatever_the_document_is_called(int? own)
    {
        var number = string.Join(' ', Enumerable.Repeat("1/TT", 100));
        var card = new Scorecard("x", 1, new("Thông tư", "Xếp loại", number), new(null), Card.Measures, Card.Groups, Card.Grades, yields: Card.Yields);
        var counts = new UnitRatings(card, "u", Day);
        counts.Add(Rate("a", 9, card: card));

        var note = counts.Fill(Unit(Observation.Of(1), own))["good"].Note!;

        Assert.InRange(note.Length, 490, ShortText.MaxLength);
        Assert.EndsWith(own is null ? "1/TT…" : "1/TT…; số tự ghi là 2", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_population_that_is_no_number_leaves_every_count_missing()
    {
        var good = Fill(Unit(Observation.OfFlag(true)), Rate("a", 9))["good"];

        Assert.Equal((null, "tổng số (htx) phải là con số"), (good.Value, good.Note));
    }

    [Fact]
    public void Ratings_are_those_of_one_scorecard_unit_and_day()
    {
        var counts = new UnitRatings(Card, "u", Day);
        var silent = new Scorecard("y", 1, Card.Document, Card.InForce, Card.Measures, Card.Groups, Card.Grades);

        Refuses("'a b' is not an id: ", () => _ = new UnitRatings(Card, "a b", Day));
        Refuses("'y' does not say what its ratings are counted as.", () => _ = new UnitRatings(silent, "u", Day));
        Refuses("The rating is by 'y', not by 'x'.", () => counts.Add(Rate("a", 9, card: silent)));
        Refuses("'a' as of 2030-12-31 does not count for 'v' as of 2030-12-31.", () => new UnitRatings(Card, "v", Day).Add(Rate("a", 9)));
        Refuses("The ratings are those of 'v' as of 2030-12-31, not of 'u' as of 2030-12-31.", () => new UnitRatings(Card, "v", Day).Fill(Unit(Observation.Of(1))));
        Refuses("The figures are not those of the measures of 'x'.", () => Rating.Of(Card, new Scene().Given("points", 5).Table()));
    }

    [Fact]
    public void Refuses_what_is_null()
    {
        Assert.Throws<ArgumentNullException>("scorecard", () => new UnitRatings(null!, "u", Day));
        Assert.Throws<ArgumentNullException>("scorecard", () => new RatingSummary(null!));
        Assert.Throws<ArgumentNullException>("rating", () => new UnitRatings(Card, "u", Day).Add(null!));
        Assert.Throws<ArgumentNullException>("rating", () => new RatingSummary(Card).Add(null!));
        Assert.Throws<ArgumentNullException>("unit", () => new UnitRatings(Card, "u", Day).Fill(null!));
        Assert.Throws<ArgumentNullException>("scorecard", () => Rating.Of(null!, new Scene().Table()));
        Assert.Throws<ArgumentNullException>("figures", () => Rating.Of(Card, null!));
    }

    [Fact]
    public void What_came_of_a_rating_is_a_word_in_both_languages()
    {
        Assert.Equal(["chưa xếp loại được", "không xếp loại", "đã xếp loại"], Enum.GetValues<RatingStatus>().Select(status => status.ToText()));
        Assert.Equal(["cannot be rated yet", "not rated", "rated"], Enum.GetValues<RatingStatus>().Select(status => status.ToText(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RatingStatus)3).ToText());
    }

    private Rating Rate(string id, int points, ObservationStatus status = ObservationStatus.Actual, Scorecard? card = null)
    {
        card ??= Card;
        var set = new ObservationSet(new(id, "X", partOf: "u"), Day, [new("points", Observation.Of(points, status))]);
        return Rating.Of(card, new(card.Measures, set, [Figure.Given(set["points"], card.Measures["points"])]));
    }

    private ObservationSet Fill(ObservationSet unit, params Rating[] ratings)
    {
        var counts = new UnitRatings(Card, "u", Day);
        Array.ForEach(ratings, counts.Add);
        return counts.Fill(unit);
    }

    private static ObservationSet Unit(Observation population, int? good = null) => new(
        new("u", "U"), Day, [new("htx", population), new("good", good is { } own ? Observation.Of(own) : Observation.Missing)]);

    private static void Refuses(string message, Action act) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
}
