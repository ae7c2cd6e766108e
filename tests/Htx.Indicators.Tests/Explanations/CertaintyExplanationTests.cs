namespace Htx.Indicators.Tests;

public sealed class CertaintyExplanationTests
{
    private const string Million = "triệu đồng/năm";

    [Fact]
    public void An_estimate_says_so_and_tells_what_was_reached_by_which_day() =>
        new Scene()
            .Given("revenue", Observation.Of(1800, ObservationStatus.Estimated, 1623, new(2023, 10, 31), note: "ước cả năm trên 1.800"), MeasureKind.Money, Million)
            .Says(
                "revenue", Target.Of("atLeast", 1800),
                $"ước 1.800 {Million}, mục tiêu từ 1.800 trở lên; vừa đúng mục tiêu; thực hiện đến ngày 31/10/2023 là 1.623 {Million}; ghi chú: ước cả năm trên 1.800.",
                $"an estimated 1,800 {Million}, target: at least 1,800; exactly the target; 1,623 {Million} as of 31 October 2023; note: ước cả năm trên 1.800.");

    [Fact]
    public void An_estimate_may_tell_what_was_reached_without_a_day() =>
        new Scene().Given("revenue", Observation.Of(1800, ObservationStatus.Estimated, 1623), MeasureKind.Money, Million).Says(
            "revenue", Target.Of("reach", 1800),
            $"ước 1.800 {Million}, mục tiêu đạt 1.800; vừa đúng mục tiêu; đã thực hiện 1.623 {Million}.",
            $"an estimated 1,800 {Million}, target: reach 1,800; exactly the target; 1,623 {Million} so far.");

    [Fact]
    public void A_figure_computed_with_an_estimate_names_it() =>
        new Scene().Given("effective", Observation.Of(5, ObservationStatus.Estimated), title: "Số HTX hiệu quả").Given("htx", 20)
            .Computed("share", "effective / htx * 100", 25, isEstimated: true)
            .Says(
                "share", Target.Of("reach", 20),
                "5 / 20 × 100 = 25%, mục tiêu đạt 20%; hơn 5 điểm phần trăm (125% mục tiêu); có số ước (Số HTX hiệu quả).",
                "5 / 20 × 100 = 25%, target: reach 20%; 5 percentage points above (125% of the target); with an estimate (Số HTX hiệu quả).");

    [Fact]
    public void A_figure_beside_an_estimated_threshold_names_that() =>
        new Scene().Given("area", 66).Given("assigned", Observation.Of(60, ObservationStatus.Estimated), title: "Diện tích huyện giao").Says(
            "area", Target.Of("reach", Threshold.Of("assigned")),
            "66 ha, mục tiêu đạt 60 (Diện tích huyện giao); hơn 6 ha (110% mục tiêu); có số ước (Diện tích huyện giao).",
            "66 ha, target: reach 60 (Diện tích huyện giao); 6 ha above (110% of the target); with an estimate (Diện tích huyện giao).");

    [Fact]
    public void A_result_that_the_source_asserts_says_so() =>
        new Scene().Given("profitable", Observation.Of(100, ObservationStatus.Asserted, note: "báo cáo kết luận đạt"), MeasureKind.Percent, "%").Says(
            "profitable", Target.Of("all"),
            "100%, mục tiêu 100%; nguồn số liệu khẳng định kết quả, không nêu con số; ghi chú: báo cáo kết luận đạt.",
            "100%, target: 100%; asserted by the source, which prints no figure; note: báo cáo kết luận đạt.");

    [Fact]
    public void A_figure_computed_with_an_asserted_one_names_it() =>
        new Scene().Given("profitable", Observation.Of(22, ObservationStatus.Asserted), title: "Số HTX có lãi").Given("htx", 22)
            .Computed("share", "profitable / htx * 100", 100, isAsserted: true)
            .Says(
                "share", Target.Of("all"),
                "22 / 22 × 100 = 100%, mục tiêu 100%; nguồn số liệu khẳng định kết quả, không nêu con số (Số HTX có lãi).",
                "22 / 22 × 100 = 100%, target: 100%; asserted by the source, which prints no figure (Số HTX có lãi).");

    [Fact]
    public void A_note_on_an_actual_figure_is_repeated() =>
        new Scene().Given("groups", Observation.Of(0, note: "chưa thành lập mới"), MeasureKind.Count, "tổ").Says(
            "groups", Target.Of("reach", 7),
            "0 tổ, mục tiêu đạt 7; còn thiếu 7 tổ (0% mục tiêu); ghi chú: chưa thành lập mới.",
            "0 tổ, target: reach 7; 7 tổ short (0% of the target); note: chưa thành lập mới.");

    [Fact]
    public void A_note_on_several_figures_is_repeated_once()
    {
        const string Note = "theo sổ sách";
        new Scene().Given("effective", Observation.Of(5, note: Note)).Given("htx", Observation.Of(20, note: Note)).Computed("share", "effective / htx * 100", 25)
            .Says(
                "share", Target.Of("reach", 25),
                "5 / 20 × 100 = 25%, mục tiêu đạt 25%; vừa đúng mục tiêu; ghi chú: " + Note + ".",
                "5 / 20 × 100 = 25%, target: reach 25%; exactly the target; note: " + Note + ".");
    }
}
