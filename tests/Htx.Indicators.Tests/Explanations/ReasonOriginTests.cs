namespace Htx.Indicators.Tests;

public sealed class ReasonOriginTests
{
    [Fact]
    public void A_computed_threshold_out_of_bounds_is_named() =>
        new Scene().Given("p", 3).Given("q", 2).Computed("assigned", "p / q * 100", 150, title: "Mức giao").Percent("v", 40).Says(
            "v", Target.Of("reach", Threshold.Of("assigned")),
            "số liệu không hợp lý: Mức giao = 150%, phải từ 0 đến 100; mục tiêu đạt 150% (Mức giao).",
            "figure out of bounds: Mức giao = 150%, it must be from 0 to 100; target: reach 150% (Mức giao).");

    [Fact]
    public void A_threshold_too_large_to_compute_is_named() =>
        new Scene().Given("p", 3).NotComputed("assigned", "p * p", NotAssessedReason.Inconsistent, title: "Mức giao").Percent("v", 40).Says(
            "v", Target.Of("reach", Threshold.Of("assigned")),
            "không tính được Mức giao vì kết quả quá lớn; mục tiêu đạt “Mức giao”.",
            "Mức giao cannot be computed: the result is too large; target: reach “Mức giao”.");

    [Fact]
    public void A_computed_figure_out_of_bounds_is_named_where_it_happens_however_deep() =>
        new Scene().Given("p", 3).Given("q", 2).Computed("share", "p / q * 100", 150, title: "Tỷ lệ")
            .NotComputed("twice", "share * 2", NotAssessedReason.Inconsistent, MeasureKind.Amount, "điểm", "Điểm")
            .Says(
                "twice", Target.Of("reach", 40),
                "số liệu không hợp lý: Tỷ lệ = 150%, phải từ 0 đến 100; mục tiêu đạt 40.",
                "figure out of bounds: Tỷ lệ = 150%, it must be from 0 to 100; target: reach 40.");

    [Fact]
    public void A_result_at_the_limit_of_figures_is_too_large() =>
        new Scene().Given("p", 1_000_000_000).Computed("m", "p * p", 1_000_000_000_000_000_000m, MeasureKind.Money, "đồng", "Doanh thu").Says(
            "m", Target.Of("reach", 40),
            "không tính được Doanh thu vì kết quả quá lớn; mục tiêu đạt 40.",
            "Doanh thu cannot be computed: the result is too large; target: reach 40.");

    [Fact]
    public void A_threshold_that_does_not_apply_is_the_one_named() =>
        new Scene().Given("assigned", Observation.NotApplicable(), title: "Mức giao").Given("v", 40, title: "Số HTX").Says(
            "v", Target.Of("reach", Threshold.Of("assigned")),
            "không áp dụng cho đối tượng này: Mức giao; mục tiêu đạt “Mức giao”.",
            "does not apply to this subject: Mức giao; target: reach “Mức giao”.");
}
