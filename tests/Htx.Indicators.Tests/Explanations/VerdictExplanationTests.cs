namespace Htx.Indicators.Tests;

public sealed class VerdictExplanationTests
{
    private const string Million = "triệu đồng/năm";

    [Fact]
    public void An_exceeded_ratio_shows_its_formula_and_differs_in_percentage_points() =>
        new Scene()
            .Given("college", 35, MeasureKind.Count, "người").Given("intermediate", 70, MeasureKind.Count, "người").Given("managers", 140, MeasureKind.Count, "người")
            .Computed("qualified", "(college + intermediate) / managers * 100", 75)
            .Says(
                "qualified", Target.Of("reach", 40),
                "(35 + 70) / 140 × 100 = 75%, mục tiêu đạt 40%; hơn 35 điểm phần trăm (187,5% mục tiêu).",
                "(35 + 70) / 140 × 100 = 75%, target: reach 40%; 35 percentage points above (187.5% of the target).");

    [Fact]
    public void An_exceeded_count_differs_in_its_unit() =>
        new Scene().Given("groups", 9, MeasureKind.Count, "tổ").Says(
            "groups", Target.Of("reach", 8),
            "9 tổ, mục tiêu đạt 8; hơn 1 tổ (112,5% mục tiêu).",
            "9 tổ, target: reach 8; 1 tổ above (112.5% of the target).");

    [Fact]
    public void A_range_without_a_top_is_met_and_says_that_it_is_never_exceeded() =>
        new Scene().Given("members", 3205, MeasureKind.Count, "thành viên").Says(
            "members", Target.Of("atLeast", 3200),
            "3.205 thành viên, mục tiêu từ 3.200 trở lên; hơn 5 thành viên (100,16% mục tiêu); mục tiêu này chỉ xét đạt, không xét vượt.",
            "3,205 thành viên, target: at least 3,200; 5 thành viên above (100.16% of the target); this target can be met, never exceeded.");

    [Theory]
    [InlineData("atLeast", "mục tiêu từ 1.800 trở lên", "target: at least 1,800")]
    [InlineData("reach", "mục tiêu đạt 1.800", "target: reach 1,800")]
    public void A_figure_on_a_closed_cut_is_exactly_the_target(string kind, string vietnamese, string english) =>
        new Scene().Given("revenue", 1800, MeasureKind.Money, Million).Says(
            "revenue", Target.Of(kind, 1800),
            $"1.800 {Million}, {vietnamese}; vừa đúng mục tiêu.",
            $"1,800 {Million}, {english}; exactly the target.");

    [Fact]
    public void A_figure_on_an_open_cut_misses_it_by_being_equal() =>
        new Scene().Given("income", 45, MeasureKind.Money, "triệu đồng/người/năm").Says(
            "income", Target.Of("moreThan", 45),
            "45 triệu đồng/người/năm, mục tiêu trên 45; đúng bằng 45 nên chưa đạt, phải lớn hơn 45.",
            "45 triệu đồng/người/năm, target: more than 45; exactly 45, which does not meet it: it must be more than 45.");

    [Fact]
    public void A_figure_below_an_open_cut_lacks_more_than_the_difference() =>
        new Scene().Given("income", 36, MeasureKind.Money, "triệu đồng/người/năm").Says(
            "income", Target.Of("moreThan", 45),
            "36 triệu đồng/người/năm, mục tiêu trên 45; còn thiếu trên 9 triệu đồng/người/năm (80% mục tiêu).",
            "36 triệu đồng/người/năm, target: more than 45; more than 9 triệu đồng/người/năm short (80% of the target).");

    [Fact]
    public void A_figure_above_an_open_cut_is_met_and_never_exceeded() =>
        new Scene().Given("income", 54, MeasureKind.Money, "triệu đồng/người/năm").Says(
            "income", Target.Of("moreThan", 45),
            "54 triệu đồng/người/năm, mục tiêu trên 45; hơn 9 triệu đồng/người/năm (120% mục tiêu); mục tiêu này chỉ xét đạt, không xét vượt.",
            "54 triệu đồng/người/năm, target: more than 45; 9 triệu đồng/người/năm above (120% of the target); this target can be met, never exceeded.");

    [Fact]
    public void A_shortage_is_said_with_its_unit_and_share() =>
        new Scene().Given("members", 2570, MeasureKind.Count, "thành viên").Says(
            "members", Target.Of("atLeast", 2600),
            "2.570 thành viên, mục tiêu từ 2.600 trở lên; còn thiếu 30 thành viên (98,85% mục tiêu).",
            "2,570 thành viên, target: at least 2,600; 30 thành viên short (98.85% of the target).");

    [Fact]
    public void A_percentage_falls_short_in_percentage_points() =>
        new Scene().Percent("trained", 52.5m).Says(
            "trained", Target.Of("reach", 70),
            "52,5%, mục tiêu đạt 70%; còn thiếu 17,5 điểm phần trăm (75% mục tiêu).",
            "52.5%, target: reach 70%; 17.5 percentage points short (75% of the target).");

    [Fact]
    public void A_share_just_short_of_the_target_is_not_printed_as_100_percent() =>
        new Scene().Percent("trained", 39.999m).Says(
            "trained", Target.Of("reach", 40),
            "39,999%, mục tiêu đạt 40%; còn thiếu 0,001 điểm phần trăm (99,998% mục tiêu).",
            "39.999%, target: reach 40%; 0.001 percentage points short (99.998% of the target).");

    [Fact]
    public void All_of_it_needs_no_remark_when_met_and_its_shortage_when_not()
    {
        new Scene().Percent("profitable", 100).Says("profitable", Target.Of("all"), "100%, mục tiêu 100%.", "100%, target: 100%.");
        new Scene().Percent("profitable", 95).Says(
            "profitable", Target.Of("all"),
            "95%, mục tiêu 100%; còn thiếu 5 điểm phần trăm (95% mục tiêu).",
            "95%, target: 100%; 5 percentage points short (95% of the target).");
    }

    [Theory]
    [InlineData(true, "đã thực hiện", "done")]
    [InlineData(false, "chưa thực hiện", "not done")]
    public void A_task_is_done_or_not(bool done, string vietnamese, string english) =>
        new Scene().Flag("strengthened", done).Says(
            "strengthened", Target.Of("done"),
            $"{vietnamese}, mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa.",
            $"{english}, the target names no number, only whether it is done.");

    [Fact]
    public void A_target_of_zero_has_no_share() =>
        new Scene().Given("growth", 2).Says("growth", Target.Of("reach", 0), "2 ha, mục tiêu đạt 0; hơn 2 ha.", "2 ha, target: reach 0; 2 ha above.");

    [Fact]
    public void Where_less_is_better_the_gap_is_what_must_still_be_cut()
    {
        new Scene().Percent("poor", 6).Says(
            "poor", Target.Of("reduceTo", 5),
            "6%, mục tiêu giảm còn 5%; còn phải giảm 1 điểm phần trăm.", "6%, target: be reduced to 5%; 1 percentage point still to be cut.");
        new Scene().Percent("poor", 3).Says(
            "poor", Target.Of("reduceTo", 5), "3%, mục tiêu giảm còn 5%; thấp hơn 2 điểm phần trăm.", "3%, target: be reduced to 5%; 2 percentage points below.");
        new Scene().Given("weak", 5).Says(
            "weak", Target.Of("lessThan", 5),
            "5 ha, mục tiêu dưới 5; đúng bằng 5 nên chưa đạt, phải nhỏ hơn 5.",
            "5 ha, target: less than 5; exactly 5, which does not meet it: it must be less than 5.");
    }

    [Fact]
    public void A_target_taken_from_a_measure_names_it() =>
        new Scene().Given("assigned", 60, title: "diện tích huyện giao").Given("area", 66).Says(
            "area", Target.Of("atLeast", Threshold.Of("assigned")),
            "66 ha, mục tiêu từ 60 (diện tích huyện giao) trở lên; hơn 6 ha (110% mục tiêu); mục tiêu này chỉ xét đạt, không xét vượt.",
            "66 ha, target: at least 60 (diện tích huyện giao); 6 ha above (110% of the target); this target can be met, never exceeded.");
}
