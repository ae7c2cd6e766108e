namespace Htx.Indicators.Tests;

/// <summary>What a table says beside figure, target and verdict.</summary>
public sealed class RemarkTests
{
    private static Target Reach70 => Target.Of("reach", 70);

    [Fact]
    public void Where_nothing_is_said_of_a_figure_its_note_comes_after_why() =>
        Assert.Equal(
            "thiếu số liệu “Diện tích” (a); ghi chú: chưa đo",
            PartText.Of(new Scene().Given("a", Observation.MissingBecause("chưa đo"), title: "Diện tích").Judge("a", Reach70)).Remark);

    [Fact]
    public void A_computed_figure_says_how_how_it_stands_and_how_sure_it_is() =>
        Assert.Equal(
            "7 / 10 × 100; vừa đúng mục tiêu; có số ước (Số tổ)",
            PartText.Of(new Scene().Given("b", Observation.Of(7, ObservationStatus.Estimated), title: "Số tổ").Given("c", 10)
                .Computed("a", "b / c * 100", 70).Judge("a", Reach70)).Remark);

    [Fact]
    public void An_item_of_one_part_says_what_the_part_says_and_why_it_is_provisional()
    {
        Assert.Equal("vừa đúng mục tiêu. Mục tiêu tạm ghi: chờ văn bản", Judge(70, "chờ văn bản").Remark());
        Assert.Equal("exactly the target. Provisional: chờ văn bản", Judge(70, "chờ văn bản").Remark(Language.English));
        Assert.Equal("vừa đúng mục tiêu", Judge(70, null).Remark());

        static ItemAssessment Judge(int figure, string? reason) =>
            new Scene().Percent("a", figure).Judge(ContentItem.Of("1", "Nội dung", "a", Reach70, Scene.Basis, provisionalReason: reason));
    }

    [Fact]
    public void A_task_that_is_done_leaves_nothing_to_be_said_but_why_it_is_provisional()
    {
        Assert.Equal("", Judge(null).Remark());
        Assert.Equal("Mục tiêu tạm ghi: chờ văn bản", Judge("chờ văn bản").Remark());

        static ItemAssessment Judge(string? reason) =>
            new Scene().Flag("a", true).Judge(ContentItem.Of("1", "Nội dung", "a", Target.Of("done"), Scene.Basis, provisionalReason: reason));
    }

    [Fact]
    public void An_item_of_several_parts_says_how_they_make_its_verdict_and_what_failed()
    {
        var scene = new Scene().Percent("htx", 70).Percent("tht", 69);

        Assert.Equal("phải đạt tất cả các phần; chưa đạt ở phần “THT”", Judge(PartRule.AllOf).Remark());
        Assert.Equal("every part must be met; not met: “THT”", Judge(PartRule.AllOf).Remark(Language.English));
        Assert.Equal("chỉ cần một phần đạt", Judge(PartRule.AnyOf).Remark());

        ItemAssessment Judge(PartRule rule) => scene.Judge(
            ContentItem.OfParts("1", "Nội dung", rule, [new("htx", "HTX", "htx", Reach70), new("tht", "THT", "tht", Reach70)], Scene.Basis));
    }

    [Fact]
    public void The_nearest_part_is_the_one_that_lacks_the_least_share_of_its_own_number() =>
        Assert.EndsWith(
            "gần đạt nhất là phần “Diện tích”: còn thiếu 10 ha (90% mục tiêu)",
            Nearest(new Scene().Given("area", 90).Given("companies", 1), Target.Of("reach", 100), Target.Of("reach", 2)), StringComparison.Ordinal);

    [Fact]
    public void A_part_that_begins_at_0_has_no_share_and_is_never_the_nearest_of_several() =>
        Assert.EndsWith(
            "gần đạt nhất là phần “Doanh nghiệp”: còn thiếu 1 ha (50% mục tiêu)",
            Nearest(new Scene().Given("area", 0).Given("companies", 1), Target.Of("moreThan", 0), Target.Of("reach", 2)), StringComparison.Ordinal);

    private static string Nearest(Scene scene, Target area, Target companies) => scene.Judge(ContentItem.OfParts(
        "1", "Nội dung", PartRule.AnyOf, [new("area", "Diện tích", "area", area), new("companies", "Doanh nghiệp", "companies", companies)], Scene.Basis)).Remark();
}
