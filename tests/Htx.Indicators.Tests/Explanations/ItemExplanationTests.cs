namespace Htx.Indicators.Tests;

public sealed class ItemExplanationTests
{
    private static readonly Target Reach70 = Target.Of("reach", 70);

    [Fact]
    public void The_parts_of_all_come_each_with_its_verdict_then_the_rule()
    {
        var item = Trained(70, 0).Judge(Both(PartRule.AllOf));

        Assert.Equal(
            "HTX: đạt (70%, mục tiêu đạt 70%; vừa đúng mục tiêu); THT: chưa đạt (0%, mục tiêu đạt 70%; còn thiếu 70 điểm phần trăm (0% mục tiêu)); "
            + "phải đạt tất cả các phần; chưa đạt ở phần “THT”. Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            item.Explain());
        Assert.Equal(
            "HTX: met (70%, target: reach 70%; exactly the target); THT: not met (0%, target: reach 70%; 70 percentage points short (0% of the target)); "
            + "every part must be met; not met: “THT”. Basis: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            item.Explain(Language.English));
    }

    [Fact]
    public void The_parts_of_any_end_with_one_being_enough()
    {
        var item = Trained(70, 70).Judge(Both(PartRule.AnyOf));

        Assert.Equal(
            "HTX: đạt (70%, mục tiêu đạt 70%; vừa đúng mục tiêu); THT: đạt (70%, mục tiêu đạt 70%; vừa đúng mục tiêu); "
            + "chỉ cần một phần đạt. Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            item.Explain());
        Assert.Equal(
            "HTX: met (70%, target: reach 70%; exactly the target); THT: met (70%, target: reach 70%; exactly the target); "
            + "one part is enough. Basis: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            item.Explain(Language.English));
    }

    [Fact]
    public void A_part_may_be_an_estimate_or_not_assessed()
    {
        var item = new Scene()
            .Given("htx", Observation.Of(70, ObservationStatus.Estimated), MeasureKind.Percent, "%")
            .Given("tht", Observation.Missing, MeasureKind.Percent, "%", "Tỷ lệ THT được bồi dưỡng")
            .Judge(Both(PartRule.AllOf));

        Assert.StartsWith(
            "HTX: đạt (ước) (ước 70%, mục tiêu đạt 70%; vừa đúng mục tiêu); "
            + "THT: chưa đánh giá (thiếu số liệu “Tỷ lệ THT được bồi dưỡng” (tht); mục tiêu đạt 70%); phải đạt tất cả các phần.",
            item.Explain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_target_gives_its_reason_before_the_basis()
    {
        var item = Trained(70, 0).Judge(ContentItem.Of("5.1", "Nội dung", "htx", Reach70, Scene.Basis, provisionalReason: "chờ văn bản của tỉnh"));

        Assert.Equal(
            "70%, mục tiêu đạt 70%; vừa đúng mục tiêu. Mục tiêu tạm ghi: chờ văn bản của tỉnh. Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            item.Explain());
        Assert.Equal(
            "70%, target: reach 70%; exactly the target. Provisional: chờ văn bản của tỉnh. Basis: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.",
            item.Explain(Language.English));
    }

    [Fact]
    public void A_goal_from_another_document_cites_that_one()
    {
        var item = Trained(70, 0).Judge(ContentItem.Of("5.1", "Nội dung", "htx", Reach70, new("mục II.2", "đạt 70%", "36-CTr/HU")));

        Assert.EndsWith(" Căn cứ: 36-CTr/HU, mục II.2.", item.Explain(), StringComparison.Ordinal);
        Assert.EndsWith(" Basis: 36-CTr/HU, mục II.2.", item.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_number_is_this_document_under_its_heading()
    {
        var item = new Scene("Kế hoạch", documentNumber: null).Percent("htx", 70).Judge(ContentItem.Of("5.1", "Nội dung", "htx", Reach70, Scene.Basis));

        Assert.EndsWith(" Căn cứ: Kế hoạch này, chỉ tiêu 5, nội dung 1.", item.Explain(), StringComparison.Ordinal);
    }

    [IcuTheory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void An_explanation_does_not_ask_the_machine_for_its_culture(string culture)
    {
        var estimate = Observation.Of(1799.5m, ObservationStatus.Estimated, -1623.25m, new(2023, 10, 31));
        var scene = new Scene().Given("a", estimate);

        Assert.Equal(scene.Explain("a", Reach70), WritingUnder.Culture(culture, () => scene.Explain("a", Reach70)));
        Assert.Equal(
            scene.Explain("a", Reach70, Language.English),
            WritingUnder.Culture(culture, () => scene.Explain("a", Reach70, Language.English)));
    }

    private static Scene Trained(decimal htx, decimal tht) => new Scene().Percent("htx", htx).Percent("tht", tht);

    private static ContentItem Both(PartRule rule) =>
        ContentItem.OfParts("5.2", "Bồi dưỡng", rule, [new("htx", "HTX", "htx", Reach70), new("tht", "THT", "tht", Reach70)], Scene.Basis);

    [Theory]
    [InlineData(2023, 11, 10, "Thời hạn: 31/12/2025, còn 2 năm 1 tháng 21 ngày.", "Deadline: 31 December 2025, 2 years 1 month 21 days left.")]
    [InlineData(2025, 12, 30, "Thời hạn: 31/12/2025, còn 1 ngày.", "Deadline: 31 December 2025, 1 day left.")]
    [InlineData(2025, 12, 31, "Thời hạn: 31/12/2025, đã đến hạn.", "Deadline: 31 December 2025, which is this day.")]
    [InlineData(2026, 1, 1, "Thời hạn: 31/12/2025, đã hết hạn.", "Deadline: 31 December 2025, which has passed.")]
    public void A_deadline_says_what_remains(int year, int month, int day, string vietnamese, string english)
    {
        var (deadline, asOf) = (new DateOnly(2025, 12, 31), new DateOnly(year, month, day));

        Assert.Equal(vietnamese, Wording.In(Language.Vietnamese).Deadline(deadline, asOf) + ".");
        Assert.Equal(english, Wording.In(Language.English).Deadline(deadline, asOf) + ".");
    }

    [Fact]
    public void A_deadline_comes_after_the_basis() =>
        Assert.EndsWith(
            " Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1. Thời hạn: 31/12/2025, còn 2 năm 1 tháng 21 ngày.",
            new Scene().Given("a", 1).Judge(ContentItem.Of("5.1", "Nội dung", "a", Target.Of("reach", 1), Scene.Basis, new DateOnly(2025, 12, 31))).Explain(),
            StringComparison.Ordinal);

    [Fact]
    public void Where_one_part_would_do_the_nearest_is_named_with_what_it_lacks() =>
        Assert.Contains(
            "; chỉ cần một phần đạt; gần đạt nhất là phần “THT”: còn thiếu 1 điểm phần trăm (98,57% mục tiêu). Căn cứ",
            new Scene().Percent("htx", 10).Percent("tht", 69).Judge(Both(PartRule.AnyOf)).Explain(),
            StringComparison.Ordinal);
}
