namespace Htx.Indicators.Cli.Tests;

public sealed class EvaluateTests
{
    private static string SampleText => File.ReadAllText(Repository.Sample);

    [Theory]
    [InlineData("text", "vi", "resolution-47.txt")]
    [InlineData("text", "en", "resolution-47.en.txt")]
    [InlineData("markdown", "vi", "resolution-47.md")]
    [InlineData("json", "vi", "resolution-47.json")]
    public void Evaluate_prints_the_report_and_nothing_else(string format, string language, string golden)
    {
        var run = Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", Repository.Sample, "--format", format, "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
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
        using var data = new TemporaryFile("[]");

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
        Assert.Contains("2.2 chưa đánh giá: thiếu số liệu: Số lượng thành viên trong các THT (thtMembers)", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (strict.ExitCode, strict.Output));
        Assert.Contains("error HTX3102", strict.Error, StringComparison.Ordinal);
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
}
