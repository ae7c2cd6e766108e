namespace Htx.Indicators.Tests;

public sealed class NoVerdictExplanationTests
{
    private static readonly Target Reach40 = Target.Of("reach", 40);

    [Fact]
    public void Of_very_many_missing_figures_the_first_are_named()
    {
        var ids = Enumerable.Range(0, 25).Select(i => $"m{i}").ToArray();
        var scene = ids.Aggregate(new Scene(), (scene, id) => scene.Given(id, Observation.Missing))
            .NotComputed("sum", string.Join(" + ", ids), NotAssessedReason.Missing, MeasureKind.Amount, "ha");

        Assert.Contains("“m19” (m19) và 5 số liệu khác; mục tiêu", scene.Explain("sum", Target.Of("reach", 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_figures_are_named() =>
        new Scene().Given("college", Observation.Missing, title: "Cán bộ trình độ đại học").Given("intermediate", 70)
            .Given("managers", Observation.Missing, title: "Cán bộ quản lý HTX")
            .NotComputed("qualified", "(college + intermediate) / managers * 100", NotAssessedReason.Missing)
            .Says(
                "qualified", Reach40,
                "thiếu số liệu “Cán bộ trình độ đại học” (college), “Cán bộ quản lý HTX” (managers); mục tiêu đạt 40%.",
                "figures missing: “Cán bộ trình độ đại học” (college), “Cán bộ quản lý HTX” (managers); target: reach 40%.");

    [Fact]
    public void A_missing_threshold_is_named_and_stands_in_the_target_without_a_figure() =>
        new Scene().Given("area", 66).Given("assigned", Observation.Missing, title: "Diện tích huyện giao").Says(
            "area", Target.Of("reach", Threshold.Of("assigned")),
            "thiếu số liệu “Diện tích huyện giao” (assigned); mục tiêu đạt “Diện tích huyện giao”.",
            "figures missing: “Diện tích huyện giao” (assigned); target: reach “Diện tích huyện giao”.");

    [Fact]
    public void A_missing_task_keeps_its_own_clause() =>
        new Scene().Given("strengthened", Observation.Missing, MeasureKind.Flag, null, "Củng cố HTX").Says(
            "strengthened", Target.Of("done"),
            "thiếu số liệu “Củng cố HTX” (strengthened); mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa.",
            "figures missing: “Củng cố HTX” (strengthened); the target names no number, only whether it is done.");

    [Fact]
    public void A_division_by_zero_is_shown() =>
        new Scene().Given("effective", 5).Given("htx", 0).NotComputed("share", "effective / htx * 100", NotAssessedReason.Undefined).Says(
            "share", Reach40,
            "không tính được 5 / 0 × 100 vì mẫu số bằng 0; mục tiêu đạt 40%.",
            "5 / 0 × 100 cannot be computed: a denominator is 0; target: reach 40%.");

    [Fact]
    public void A_division_by_zero_is_shown_where_it_happens_however_deep() =>
        new Scene().Given("effective", 5).Given("htx", 0)
            .NotComputed("share", "effective / htx * 100", NotAssessedReason.Undefined)
            .NotComputed("twice", "share * 2", NotAssessedReason.Undefined)
            .Says(
                "twice", Reach40,
                "không tính được 5 / 0 × 100 vì mẫu số bằng 0; mục tiêu đạt 40%.",
                "5 / 0 × 100 cannot be computed: a denominator is 0; target: reach 40%.");

    [Fact]
    public void A_division_by_zero_in_the_threshold_is_shown() =>
        new Scene().Given("lastYear", 0).Percent("area", 66).NotComputed("assigned", "1 / lastYear", NotAssessedReason.Undefined, title: "Mức giao").Says(
            "area", Target.Of("reach", Threshold.Of("assigned")),
            "không tính được 1 / 0 vì mẫu số bằng 0; mục tiêu đạt “Mức giao”.",
            "1 / 0 cannot be computed: a denominator is 0; target: reach “Mức giao”.");

    [Fact]
    public void What_does_not_apply_is_named() =>
        new Scene().Given("weak", Observation.NotApplicable(), title: "Số HTX yếu kém").Says(
            "weak", Reach40,
            "không áp dụng cho đối tượng này: Số HTX yếu kém; mục tiêu đạt 40.",
            "does not apply to this subject: Số HTX yếu kém; target: reach 40.");

    [Fact]
    public void A_percentage_above_100_is_inconsistent() =>
        new Scene().Percent("trained", 150, "Tỷ lệ bồi dưỡng").Says(
            "trained", Reach40,
            "số liệu không hợp lý: Tỷ lệ bồi dưỡng = 150%, phải từ 0 đến 100; mục tiêu đạt 40%.",
            "figure out of bounds: Tỷ lệ bồi dưỡng = 150%, it must be from 0 to 100; target: reach 40%.");

    [Fact]
    public void A_count_with_a_fraction_is_inconsistent() =>
        new Scene().Given("groups", 1.5m, MeasureKind.Count, "tổ", "Số tổ").Says(
            "groups", Target.Of("reach", 7),
            "số liệu không hợp lý: Số tổ = 1,5 tổ, phải là số nguyên từ 0 trở lên; mục tiêu đạt 7.",
            "figure out of bounds: Số tổ = 1.5 tổ, it must be a whole number, 0 or more; target: reach 7.");

    [Fact]
    public void A_given_figure_out_of_bounds_is_named_before_what_was_computed_from_it() =>
        new Scene().Given("groups", -1, MeasureKind.Count, "tổ", "Số tổ").NotComputed("share", "groups / 2", NotAssessedReason.Inconsistent).Says(
            "share", Reach40,
            "số liệu không hợp lý: Số tổ = -1 tổ, phải là số nguyên từ 0 trở lên; mục tiêu đạt 40%.",
            "figure out of bounds: Số tổ = -1 tổ, it must be a whole number, 0 or more; target: reach 40%.");

    [Fact]
    public void A_computed_figure_out_of_bounds_is_named_with_its_figure() =>
        new Scene().Given("effective", 3).Given("htx", 2).Computed("share", "effective / htx * 100", 150, title: "Tỷ lệ HTX hiệu quả").Says(
            "share", Reach40,
            "số liệu không hợp lý: Tỷ lệ HTX hiệu quả = 150%, phải từ 0 đến 100; mục tiêu đạt 40%.",
            "figure out of bounds: Tỷ lệ HTX hiệu quả = 150%, it must be from 0 to 100; target: reach 40%.");

    [Fact]
    public void A_domain_with_a_greatest_figure_only_says_so() =>
        new Scene().Given("a", 5).Computed("loss", "a * 1", 5, MeasureKind.Amount, "ha", "Diện tích giảm", domain: new(null, 0)).Says(
            "loss", Reach40,
            "số liệu không hợp lý: Diện tích giảm = 5 ha, phải không quá 0; mục tiêu đạt 40.",
            "figure out of bounds: Diện tích giảm = 5 ha, it must be 0 or less; target: reach 40.");

    [Fact]
    public void A_result_too_large_to_compute_is_named() =>
        new Scene().Given("a", 999_999_999_999_999_999m).NotComputed("huge", "a * a", NotAssessedReason.Inconsistent, MeasureKind.Amount, "ha", "Tổng diện tích").Says(
            "huge", Reach40,
            "không tính được Tổng diện tích vì kết quả quá lớn; mục tiêu đạt 40.",
            "Tổng diện tích cannot be computed: the result is too large; target: reach 40.");
}
