namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetDiffTests
{
    private static readonly RuleSet Old = Rules(
        [Members, Revenue],
        [new("1", "Thành viên", [Item("1.1", "members", Target.Of("atLeast", 2600)), Item("1.2", "revenue", Target.Of("reach", 40))])]);

    private static Measure Members => new("members", "Số thành viên", MeasureKind.Count, "thành viên");

    private static Measure Revenue => new("revenue", "Doanh thu", MeasureKind.Money, "triệu đồng");

    [Fact]
    public void Equal_rule_sets_have_no_difference() => Assert.Empty(RuleSetDiff.Of(Old, Old).Changes);

    [Fact]
    public void A_greater_number_is_raised_and_a_smaller_one_lowered()
    {
        AssertChanges(
            With(Item("1.1", "members", Target.Of("atLeast", 2800))),
            (RuleChangeKind.Raised, "Nội dung 1.1, nâng mức: “từ 2.600 thành viên trở lên” đổi thành “từ 2.800 thành viên trở lên”"));
        AssertChanges(
            With(Item("1.1", "members", Target.Of("atLeast", 2500))),
            (RuleChangeKind.Lowered, "Nội dung 1.1, hạ mức: “từ 2.600 thành viên trở lên” đổi thành “từ 2.500 thành viên trở lên”"));
    }

    [Fact]
    public void Another_phrase_is_a_change_of_the_target() =>
        AssertChanges(
            With(Item("1.1", "members", Target.Of("moreThan", 2600))),
            (RuleChangeKind.Changed, "Nội dung 1.1, mục tiêu: “từ 2.600 thành viên trở lên” đổi thành “trên 2.600 thành viên”"));

    [Fact]
    public void Other_words_of_the_document_are_said_to_be_so() =>
        AssertChanges(
            With(Item("1.1", "members", Target.Of("atLeast", 2600), quote: "ít nhất 2.600")),
            (RuleChangeKind.Reworded, "Nội dung 1.1, lời văn: “lời văn” đổi thành “ít nhất 2.600”"));

    [Fact]
    public void A_new_item_and_one_that_is_gone_are_named() =>
        AssertChanges(
            Rules([Members, Revenue], [new("1", "Thành viên", [Item("1.1", "members", Target.Of("atLeast", 2600)), Item("1.3", "members", Target.Of("reach", 3000))])]),
            (RuleChangeKind.Added, "Thêm nội dung 1.3: Nội dung 1.3"),
            (RuleChangeKind.Removed, "Bỏ nội dung 1.2: Nội dung 1.2"));

    [Fact]
    public void An_item_is_followed_to_another_number_by_what_it_measures() =>
        AssertChanges(
            Rules([Members, Revenue], [new("1", "Thành viên", [Item("2.5", "members", Target.Of("atLeast", 2600), title: "Nội dung 1.1"), Item("1.2", "revenue", Target.Of("reach", 40))])]),
            (RuleChangeKind.Changed, "Nội dung 2.5, mã: “1.1” đổi thành “2.5”"));

    [Fact]
    public void Deadlines_provisional_marks_and_bases_are_compared()
    {
        var basis = new LegalBasis("mục khác", "lời văn", "20-NQ/TW");

        AssertChanges(
            With(ContentItem.Of("1.1", "Nội dung 1.1", "members", Target.Of("atLeast", 2600), basis, new DateOnly(2030, 12, 31), "chưa có toàn văn", "ghi chú")),
            (RuleChangeKind.Changed, "Nội dung 1.1, thời hạn: thêm “31/12/2030”"),
            (RuleChangeKind.Changed, "Nội dung 1.1, văn bản căn cứ: thêm “20-NQ/TW”"),
            (RuleChangeKind.Changed, "Nội dung 1.1, vị trí căn cứ: “mục 1” đổi thành “mục khác”"),
            (RuleChangeKind.Changed, "Nội dung 1.1, tạm ghi: thêm “chưa có toàn văn”"),
            (RuleChangeKind.Reworded, "Nội dung 1.1, ghi chú: thêm “ghi chú”"));
    }

    [Fact]
    public void Parts_are_compared_one_by_one()
    {
        var two = ContentItem.OfParts(
            "1.1", "Nội dung 1.1", PartRule.AllOf,
            [new("a", "Phần a", "members", Target.Of("atLeast", 1)), new("b", "Phần b", "revenue", Target.Of("reach", 2))], new("mục 1", "lời văn"));
        var other = ContentItem.OfParts(
            "1.1", "Nội dung 1.1", PartRule.AnyOf,
            [new("a", "Phần a", "members", Target.Of("atLeast", 3)), new("c", "Phần c", "revenue", Target.Of("reach", 2))], new("mục 1", "lời văn"));

        Assert.Equal(
            [
                "Nội dung 1.1, cách đánh giá: “phải đạt tất cả các phần” đổi thành “chỉ cần một phần đạt”",
                "Nội dung 1.1, phần a, nâng mức: “từ 1 thành viên trở lên” đổi thành “từ 3 thành viên trở lên”",
                "Nội dung 1.1, phần c, thêm, Phần c",
                "Nội dung 1.1, bỏ phần b, Phần b",
            ],
            RuleSetDiff.Of(With(two), With(other)).Changes.Select(change => change.Text()));
    }

    [Fact]
    public void Measures_and_the_document_are_compared()
    {
        var newer = new RuleSet(
            "moi", 2, new("Nghị quyết", "Mẫu", "60/NQ-HĐND"), new(new(2026, 1, 1)),
            [new("members", "Số thành viên HTX", MeasureKind.Count, "người"), Revenue], Old.Indicators, ["cu"]);

        Assert.Equal(
            [
                "Mã bộ chỉ tiêu: “cu” đổi thành “moi”",
                "Phiên bản: “1” đổi thành “2”",
                "Số văn bản: thêm “60/NQ-HĐND”",
                "Hiệu lực: “từ 01/01/2021 đến khi được thay thế” đổi thành “từ 01/01/2026 đến khi được thay thế”",
                "Thay thế: thêm “cu”",
                "Đại lượng members, tên: “Số thành viên” đổi thành “Số thành viên HTX”",
                "Đại lượng members, đơn vị tính: “thành viên” đổi thành “người”",
            ],
            RuleSetDiff.Of(Old, newer).Changes.Select(change => change.Text()));
    }

    [Fact]
    public void In_another_document_the_same_number_is_chance() =>
        Assert.Equal(
            ["Mã bộ chỉ tiêu: “cu” đổi thành “moi”", "Thêm nội dung 1.2: Nội dung 1.2", "Bỏ nội dung 1.2: Nội dung 1.2"],
            RuleSetDiff.Of(
                Rules([Members, Revenue], [new("1", "Thành viên", [Item("1.1", "members", Target.Of("atLeast", 2600)), Item("1.2", "revenue", Target.Of("reach", 40))])]),
                new("moi", 1, Old.Document, Old.InForce, [Members, Revenue], [new("1", "Khác", [Item("1.1", "members", Target.Of("atLeast", 2600)), ContentItem.OfParts(
                    "1.2", "Nội dung 1.2", PartRule.AllOf,
                    [new("a", "a", "members", Target.Of("reach", 1)), new("b", "b", "revenue", Target.Of("reach", 1))], new("mục 1", "lời văn"))])])).Changes.Select(change => change.Text()));

    /// <summary>What it is compared with is another, whatever it is called.</summary>
    [Fact]
    public void Targets_that_read_alike_are_told_by_their_ids()
    {
        Measure[] measures = [Members, new("b1", "Năm trước", MeasureKind.Count, "thành viên"), new("b2", "Năm trước", MeasureKind.Count, "thành viên")];
        RuleSet Against(string id) => Rules(measures, [new("1", "Thành viên", [Item("1.1", "members", Target.Of("increaseFrom", Threshold.Of(id)))])]);

        var change = Assert.Single(RuleSetDiff.Of(Against("b1"), Against("b2")).Changes);

        Assert.Equal((RuleChangeKind.Changed, "Nội dung 1.1, mục tiêu: “tăng so với Năm trước (b1)” đổi thành “tăng so với Năm trước (b2)”"), (change.Kind, change.Text()));
    }

    /// <summary>Indicators of two documents are not compared, so what they say of their items is.</summary>
    [Fact]
    public void The_deadline_of_an_indicator_is_that_of_its_items_in_another_document()
    {
        RuleSet Until(string id, int year) => new(id, 1, Old.Document, Old.InForce, [Members], [new("1", "Thành viên", [Item("1.1", "members", Target.Of("atLeast", 2600))], new DateOnly(year, 12, 31))]);

        Assert.Equal(
            ["Mã bộ chỉ tiêu: “ra” đổi thành “rb”", "Nội dung 1.1, thời hạn: “31/12/2025” đổi thành “31/12/2030”"],
            RuleSetDiff.Of(Until("ra", 2025), Until("rb", 2030)).Changes.Select(change => change.Text()));
    }

    [Fact]
    public void Is_said_in_english_too() =>
        Assert.Equal(
            "Item 1.1, raised: “at least 2,600 thành viên” becomes “at least 2,800 thành viên”",
            Assert.Single(RuleSetDiff.Of(Old, With(Item("1.1", "members", Target.Of("atLeast", 2800)))).Changes).Text(Language.English));

    [Fact]
    public void Applied_to_something_else_it_says_what_is_not_there() =>
        Assert.Throws<ArgumentException>(() => RuleSetDiff.Of(Old, With(Item("1.1", "members", Target.Of("atLeast", 2800)))).Apply(
            Rules([Members], [new("1", "Thành viên", [Item("1.1", "members", Target.Of("atLeast", 2600))])])));

    private static RuleSet With(ContentItem first) =>
        Rules([Members, Revenue], [new("1", "Thành viên", [first, Item("1.2", "revenue", Target.Of("reach", 40))])]);

    private static RuleSet Rules(Measure[] measures, Indicator[] indicators) =>
        new("cu", 1, new("Nghị quyết", "Mẫu"), new(new(2021, 1, 1)), measures, indicators);

    private static ContentItem Item(string id, string measure, Target target, string quote = "lời văn", string? title = null) =>
        ContentItem.Of(id, title ?? $"Nội dung {id}", measure, target, new("mục 1", quote));

    private static void AssertChanges(RuleSet newer, params (RuleChangeKind, string)[] expected) =>
        Assert.Equal(expected, RuleSetDiff.Of(Old, newer).Changes.Select(change => (change.Kind, change.Text())));
}
