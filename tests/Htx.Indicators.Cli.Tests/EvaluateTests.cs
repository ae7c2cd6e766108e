using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

public sealed class EvaluateTests
{
    private static string SampleText => File.ReadAllText(Repository.Sample);

    [Theory]
    [InlineData("text", "vi", "resolution-47.txt")]
    [InlineData("text", "en", "resolution-47.en.txt")]
    [InlineData("markdown", "vi", "resolution-47.md")]
    [InlineData("json", "vi", "resolution-47.json")]
    public void Evaluate_prints_the_report_and_only_that_on_standard_output(string format, string language, string golden)
    {
        var run = Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", Repository.Sample, "--format", format, "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["HTX4101", "HTX4101"], run.Codes);
        Golden.Verify(golden, run.Output);
    }

    [Fact]
    public void Evaluate_takes_a_rule_set_of_the_package_by_its_id() =>
        Assert.Equal(
            Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", Repository.Sample),
            Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", Repository.Sample));

    [Fact]
    public void Evaluate_with_a_bad_figure_prints_no_verdict_and_exits_1()
    {
        using var data = new TemporaryFile(SampleText.Replace("2570", "\"2570\"", StringComparison.Ordinal).Replace("3205", "\"3205\"", StringComparison.Ordinal));

        var run = Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", data.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.Error.Split("error HTX1204").Length - 1);
        Assert.StartsWith($"{data.Path}(8,19): error HTX1204:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_reports_the_defects_of_both_files_in_one_run()
    {
        using var rules = new TemporaryFile("{}");
        using var data = new TemporaryFile("7");

        var run = Run.Htx("evaluate", "--rules", rules.Path, "--data", data.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HTX1203", run.Error, StringComparison.Ordinal);
        Assert.Contains("HTX1204", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_printed_and_the_run_goes_on_unless_strict()
    {
        using var data = new TemporaryFile(SampleText.Replace("\"thtMembers\"", "\"thtMember\"", StringComparison.Ordinal));

        var run = Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", data.Path);
        var strict = Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", data.Path, "--strict");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning HTX3102", run.Error, StringComparison.Ordinal);
        Assert.Contains("có phải là “thtMembers”?", run.Error, StringComparison.Ordinal);
        Assert.Contains("2.2 chưa đánh giá: thiếu số liệu “Số lượng thành viên trong các THT” (thtMembers)", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (strict.ExitCode, strict.Output));
        Assert.Contains("error HTX3102", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_statement_of_a_report_is_a_warning_at_its_line_and_strict_refuses_it()
    {
        string[] command = ["evaluate", "--rules", Repository.Rules47, "--data", Repository.Sample];
        var line = Array.FindIndex(File.ReadAllLines(Repository.Sample), text => text.Contains("118/130", StringComparison.Ordinal)) + 1;
        var run = Run.Htx(command);
        var strict = Run.Htx([.. command, "--strict"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{Repository.Sample}({line},15): warning HTX4101: phép tính “118/130 = 91,47%” sai: các số cho 90,77%; 91,47% là 118/129.", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (strict.ExitCode, strict.Output));
        Assert.Contains("error HTX4101", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_set_is_an_error_with_a_suggestion()
    {
        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2012", "--data", Repository.Sample, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error HTX1009: there is no file and no rule set of the package named “47-nq-hdnd-2012”; did you mean “47-nq-hdnd-2021”?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2570", "2600", "2.1 đạt:", "03/7 chỉ tiêu gồm 07/11 nội dung đạt và vượt")]
    [InlineData("\"htxWorkerMeanIncome\": 45", "\"htxWorkerMeanIncome\": 45.01", "4.1 đạt:", "03/7 chỉ tiêu gồm 07/11 nội dung đạt và vượt")]
    [InlineData("\"managers\": 140", "\"managers\": 0", "5.1 chưa đánh giá:", "Có 01/11 nội dung chưa đánh giá")]
    public void Changing_one_figure_in_a_copy_changes_what_it_should(string from, string to, string item, string conclusion)
    {
        using var data = new TemporaryFile(SampleText.Replace(from, to, StringComparison.Ordinal));

        var run = Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", data.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(item, run.Output, StringComparison.Ordinal);
        Assert.Contains(conclusion, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("49-ctr-tu-2023", "samples/thap-muoi-2023-08-30.json")]
    [InlineData("than-uyen-2025", "samples/than-uyen-2023-12-31.json")]
    [InlineData("20-nq-tw-2022", "tests/Data/ca-nuoc-2030.json")]
    [InlineData("goals-2030-2045", "tests/Data/huyen-2030.json")]
    [InlineData("htx-diem-2021", "tests/Data/htx-diem-2022.json")]
    public void Each_rule_set_reads_well_with_the_figures_it_is_for(string rules, string figures)
    {
        string[] command = ["evaluate", "--rules", rules, "--data", Repository.PathOf(figures)];

        var run = Run.Htx(command);

        Assert.Equal(0, run.ExitCode);
        Golden.Verify($"{rules}.txt", run.Output);
        Golden.Verify($"{rules}.md", Run.Htx([.. command, "--format", "markdown"]).Output);
    }

    [Fact]
    public void Several_rule_sets_stand_side_by_side_a_figure_given_once_serving_all()
    {
        string[] command =
        [
            "evaluate", "--rules", Repository.PathOf("tests/Data/tinh-giao-2026.json"), "--rules", Repository.PathOf("tests/Data/xa-kinh-te-xa-hoi-2026.json"),
            "--data", Repository.PathOf("tests/Data/xa-mau-2026-11-30.json"),
        ];

        var run = Run.Htx(command);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Verify("side-by-side.txt", run.Output);
        Golden.Verify("side-by-side.md", Run.Htx([.. command, "--format", "markdown"]).Output);
        Golden.Verify("side-by-side.en.md", Run.Htx([.. command, "--format", "markdown", "--lang", "en"]).Output);
        using var json = System.Text.Json.JsonDocument.Parse(Run.Htx([.. command, "--format", "json"]).Output);
        Assert.Equal(
            ["tinh-giao-2026", "xa-kinh-te-xa-hoi-2026"],
            json.RootElement.EnumerateArray().Select(report => report.GetProperty("ruleSet").GetProperty("id").GetString()));
    }

    /// <summary>45 by the one is 45 million, by the other 45 đồng.</summary>
    [Fact]
    public void A_figure_that_two_rule_sets_count_in_two_units_is_judged_by_neither()
    {
        using var other = new TemporaryFile(File.ReadAllText(Repository.Rules47)
            .Replace("\"id\": \"47-nq-hdnd-2021\"", "\"id\": \"khac\"", StringComparison.Ordinal)
            .Replace("\"unit\": \"triệu đồng/người/năm\"", "\"unit\": \"đồng/người/năm\"", StringComparison.Ordinal));

        var run = Run.Htx("evaluate", "--rules", Repository.Rules47, "--rules", other.Path, "--data", Repository.Sample);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error HTX3007: “htxWorkerMeanIncome” tính bằng “triệu đồng/người/năm” theo một bộ chỉ tiêu, bằng “đồng/người/năm” theo bộ khác", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commune_s_plan_of_25_indicators_is_one_rule_set_and_one_data_file()
    {
        string[] files = [Repository.PathOf("tests/Data/xa-kinh-te-xa-hoi-2026.json"), Repository.PathOf("tests/Data/xa-mau-2026-11-30.json")];

        Assert.Equal((0, ""), (Run.Htx(["check", .. files]).ExitCode, Run.Htx(["check", .. files]).Error));
        Golden.Verify("commune-plan.txt", Run.Htx("evaluate", "--rules", files[0], "--data", files[1]).Output);
        var rules = RuleSetReader.ReadFile(files[0]).GetValue();
        Assert.Equal(25, rules.Indicators.Count);
        Assert.Equal(
            ["about", "all", "atLeast", "atMost", "between", "decreaseFrom", "done", "increaseFrom", "lessThan", "moreThan", "none", "reach", "reduceTo"],
            rules.Items.SelectMany(item => item.Parts).Select(part => part.Target.Kind.Key).Distinct().Order(StringComparer.Ordinal));
    }
}
