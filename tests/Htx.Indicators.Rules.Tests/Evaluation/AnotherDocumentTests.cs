namespace Htx.Indicators.Rules.Tests;

public sealed class AnotherDocumentTests
{
    private static readonly CompiledRuleSet Plan = CompiledRuleSet.Compile(
        RuleSetReader.ReadFile(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/Evaluation/another-document.json")).GetValue());

    private static readonly Dictionary<string, Observation> Figures = new()
    {
        ["area"] = Observation.Of(110),
        ["areaBefore"] = Observation.Of(100),
        ["companies"] = Observation.Of(5),
        ["assigned"] = Observation.Of(4),
        ["reported"] = Observation.OfFlag(true),
    };

    [Fact]
    public void The_conclusion_names_the_kind_of_document() =>
        Assert.Equal("Tính đến ngày 01/02/2026 có 02/2 chỉ tiêu gồm 03/3 nội dung đạt và vượt so với Kế hoạch.", Assess().Conclusion());

    [Fact]
    public void A_document_without_a_number_is_this_document_under_its_heading() =>
        Assert.EndsWith("Căn cứ: Kế hoạch này, điểm c.", Assess().Item("II.a").Explain(), StringComparison.Ordinal);

    [Fact]
    public void One_part_of_anyOf_is_enough()
    {
        Assert.Equal("vượt", Assess().Item("I.a").Verdict());
        Assert.Equal("đạt", Assess(("companies", Observation.Of(4))).Item("I.a").Verdict());
        Assert.Equal("đạt", Assess(("companies", Observation.Missing)).Item("I.a").Verdict());
        Assert.Equal("chưa đánh giá", Assess(("companies", Observation.Missing), ("area", Observation.Of(90))).Item("I.a").Verdict());
        Assert.Equal("chưa đạt", Assess(("companies", Observation.Of(3)), ("area", Observation.Of(100))).Item("I.a").Verdict());
    }

    [Fact]
    public void A_part_that_does_not_apply_is_left_out()
    {
        Assert.Equal("chưa đạt", Assess(("companies", Observation.NotApplicable()), ("area", Observation.Of(90))).Item("I.a").Verdict());
        Assert.Equal(
            Outcome.NotAssessed(NotAssessedReason.NotApplicable),
            Assess(("companies", Observation.NotApplicable()), ("area", Observation.NotApplicable())).Item("I.a").Outcome);
    }

    [Fact]
    public void A_threshold_that_is_a_measure_is_taken_from_the_same_figures()
    {
        var missing = Assess(("areaBefore", Observation.Missing), ("companies", Observation.Of(0)));

        Assert.Equal("chưa đánh giá", missing.Item("I.a").Verdict());
        Assert.Equal(["areaBefore"], missing.Item("I.a").Parts[0].Missing.Select(measure => measure.Id));
        Assert.Contains("mục tiêu trên 100 (Diện tích liên kết năm trước)", Assess().Item("I.a").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimate_that_decides_nothing_does_not_make_the_verdict_an_estimate()
    {
        Assert.Equal("vượt", Assess(("area", Observation.Of(110, ObservationStatus.Estimated))).Item("I.a").Verdict());
        Assert.Equal("vượt (ước)", Assess(("companies", Observation.Of(5, ObservationStatus.Estimated))).Item("I.a").Verdict());
    }

    [Fact]
    public void A_computed_figure_is_as_estimated_as_what_it_is_computed_from() =>
        Assert.Equal("đạt (ước)", Assess(("areaBefore", Observation.Of(100, ObservationStatus.Estimated))).Item("I.b").Verdict());

    [Fact]
    public void A_provisional_goal_says_so_and_cites_where_it_comes_from() =>
        Assert.EndsWith(
            ". Mục tiêu tạm ghi: chưa có văn bản chính thức. Căn cứ: 20-NQ/TW, điểm b. Thời hạn: 30/6/2025, đã hết hạn.", Assess().Item("I.b").Explain(), StringComparison.Ordinal);

    [Fact]
    public void An_item_has_its_own_deadline_or_that_of_its_indicator()
    {
        Assert.Equal(new DateOnly(2025, 6, 30), Assess().Item("I.b").Deadline);
        Assert.Equal(new DateOnly(2026, 12, 31), Assess().Item("I.a").Deadline);
        Assert.Null(Assess().Item("II.a").Deadline);
    }

    [Fact]
    public void A_result_too_large_to_compute_is_a_warning_and_not_assessed()
    {
        var assessment = Assess(("area", Observation.Of(999_999_999_999_999_999m)), ("areaBefore", Observation.Of(0.000000001m)));

        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Inconsistent), assessment.Item("I.b").Outcome);
        Assert.Contains("không tính được Tốc độ tăng diện tích vì kết quả quá lớn", assessment.Item("I.b").Explain(), StringComparison.Ordinal);
        var warning = Assert.Single(EvaluationWarnings.Of(assessment, "data.json"));
        Assert.Equal(("HTX3104", Severity.Warning, "values.growth"), (warning.Code, warning.Severity, warning.Place.Path));
    }

    [Fact]
    public void A_computed_figure_outside_its_domain_is_a_warning_too()
    {
        var rules = new RuleSet(
            "a", 1, new("Kế hoạch", "A"), new(null),
            [new("part", "Số HTX có lãi", MeasureKind.Count, "HTX"), new("whole", "Số HTX", MeasureKind.Count, "HTX"),
             new("share", "Tỷ lệ HTX có lãi", MeasureKind.Percent, "%", Formula.Parse("part / whole * 100"))],
            [new("1", "1", [ContentItem.Of("1.1", "1", "share", Target.Of("reach", 40), new("mục 1", "đạt 40%"))])]);
        var set = new ObservationSet(new("x", "X"), new(2026, 2, 1), [new("part", Observation.Of(30)), new("whole", Observation.Of(20))]);

        var warning = Assert.Single(EvaluationWarnings.Of(CompiledRuleSet.Compile(rules).Assess(set), "data.json"));

        Assert.Equal(
            "data.json: warning HTX3105: “share” tính ra 150, nằm ngoài miền giá trị (từ 0 đến 100); "
            + "nội dung dùng số này sẽ ghi “chưa đánh giá”; kiểm tra các số thành phần [values.share]",
            warning.Format());
    }

    private static RuleSetAssessment Assess(params (string Id, Observation Value)[] changes)
    {
        var values = new Dictionary<string, Observation>(Figures);
        foreach (var (id, value) in changes)
            values[id] = value;
        return Plan.Assess(new(new("thu", "Đơn vị thử nghiệm"), new(2026, 2, 1), values));
    }
}
