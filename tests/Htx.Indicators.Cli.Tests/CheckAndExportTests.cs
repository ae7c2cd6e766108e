namespace Htx.Indicators.Cli.Tests;

public sealed class CheckAndExportTests
{
    [Fact]
    public void Check_finds_nothing_in_the_files_of_the_repository_but_what_reports_computed_wrongly()
    {
        var run = Run.Htx(["check", .. Directory.GetFiles(Repository.PathOf("rules"), "*.json"), .. Directory.GetFiles(Repository.PathOf("samples"), "*.json"), "--brief"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Enumerable.Repeat("HTX4101", 4), run.Codes);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.All(lines[..^1], line => Assert.EndsWith(line.Contains("thap-muoi", StringComparison.Ordinal) ? "0 lỗi, 2 cảnh báo" : "không có lỗi", line, StringComparison.Ordinal));
        Assert.Matches("^Đã chạy [0-9]{3,} trường hợp$", lines[^1]);
    }

    [Fact]
    public void Check_lists_every_defect_counts_them_and_exits_1()
    {
        using var rules = new TemporaryFile("""{ "indicators": [], "measures": {}, "id": "x" }""");
        using var figures = new TemporaryFile("""{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-01-01", "values": {}, "statements": ["1 + 1 = 3"] }""");

        var run = Run.Htx("check", rules.Path, figures.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["HTX1203", "HTX1203", "HTX1203", "HTX1210", "HTX1210", "HTX4101"], run.Codes.Order());
        Assert.Equal($"{rules.Path}: 5 lỗi, 0 cảnh báo\n{figures.Path}: 0 lỗi, 1 cảnh báo\n", run.Output);
    }

    [Fact]
    public void Check_with_a_warning_exits_0_and_with_strict_1()
    {
        var file = Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadRules/HTX2201.json");

        Assert.Equal(0, Run.Htx("check", file).ExitCode);
        Assert.Equal(1, Run.Htx("check", file, "--strict").ExitCode);
        Assert.Equal($"{file}: errors: 0, warnings: 1\n", Run.Htx("check", file, "--brief", "--lang", "en").Output);
    }

    [Theory]
    [InlineData("resolution-47.proof.txt", "vi")]
    [InlineData("resolution-47.proof.en.txt", "en")]
    public void Check_says_of_every_item_what_it_can_lead_to_and_what_the_figures_at_its_boundaries_give(string golden, string language)
    {
        var run = InRoot("check", "rules/47-nq-hdnd-2021.json", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Verify(golden, run.Output);
    }

    [Fact]
    public void The_page_of_check_shows_what_it_prints()
    {
        var shown = Repository.ReadText("docs/check.md").Split("```text\n")[1].Split("```")[0];

        Assert.Contains(shown, InRoot("check", "rules/47-nq-hdnd-2021.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_other_programs_all_of_it_as_json()
    {
        var run = InRoot("check", "tests/Data/xep-loai-htx.json", "tests/Htx.Indicators.Rules.Tests/BadRules/HTX5104.json", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Verify("check.json", run.Output);
    }

    [Fact]
    public void Check_as_json_exits_1_where_text_would()
    {
        var file = "tests/Htx.Indicators.Rules.Tests/BadRules/HTX2001.json";

        Assert.Equal(1, InRoot("check", file, "--format", "json").ExitCode);
        Assert.Equal([0, 1], new[] { InRoot("check", "tests/Htx.Indicators.Rules.Tests/BadRules/HTX5101.json", "--format", "json"), InRoot("check", "tests/Htx.Indicators.Rules.Tests/BadRules/HTX5101.json", "--format", "json", "--strict") }.Select(run => run.ExitCode));
    }

    [Fact]
    public void Export_prints_the_workflow()
    {
        var run = Run.Htx("export", "--rules", "47-nq-hdnd-2021", "--to", "workflow");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Verify("resolution-47.workflow.json", run.Output);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate --rules x --data y --format pdf")]
    [InlineData("evaluate --rules x --data y --lang fr")]
    [InlineData("evalute --rules x")]
    [InlineData("export --rules x --to excel")]
    [InlineData("check")]
    [InlineData("")]
    public void A_command_line_that_is_not_understood_exits_2_and_writes_nothing_to_standard_output(string arguments)
    {
        var run = Run.Htx(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("htx: ", run.Error, StringComparison.Ordinal);
        Assert.Matches("\nCách dùng: htx .*--help\n$", run.Error);
    }

    [Fact]
    public void Help_names_every_command()
    {
        var run = Run.Htx("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["evaluate", "check", "list", "diff", "new", "export"], command => Assert.Contains(command, run.Output, StringComparison.Ordinal));
    }

    /// <summary>A run whose files are named from the root of the repository, as somebody there would.</summary>
    private static Run InRoot(params string[] args)
    {
        var run = Run.Htx(Array.ConvertAll(args, arg => arg.Contains('/', StringComparison.Ordinal) ? Repository.PathOf(arg) : arg));
        var root = Repository.Root + Path.DirectorySeparatorChar;
        return new(run.ExitCode, run.Output.Replace(root, "", StringComparison.Ordinal), run.Error.Replace(root, "", StringComparison.Ordinal));
    }
}
