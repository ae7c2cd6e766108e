using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

public sealed class ListDiffAndNewTests
{
    [Fact]
    public void List_shows_every_rule_set_with_document_period_size_and_what_is_provisional()
    {
        var run = Run.Htx("list");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(BundledRuleSets.Ids, id => Assert.Contains($"{id} (phiên bản 1)\n", run.Output, StringComparison.Ordinal));
        Assert.Contains(
            "47-nq-hdnd-2021 (phiên bản 1)\n  Nghị quyết 47/NQ-HĐND: Kế hoạch phát triển kinh tế tập thể giai đoạn 2021-2025\n"
            + "  Hiệu lực: từ 12/8/2021 đến hết 31/12/2025\n  7 chỉ tiêu, 11 nội dung\n\n",
            run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-08-11", false)]
    [InlineData("2021-08-12", true)]
    [InlineData("2026-01-01", false)]
    public void List_on_a_day_shows_what_is_in_force_then(string day, bool isShown) =>
        Assert.Equal(isShown, Run.Htx("list", "--on", day).Output.Contains("47-nq-hdnd-2021", StringComparison.Ordinal));

    [Fact]
    public void A_catalogue_stands_over_the_package_in_every_command()
    {
        using var folder = new TemporaryFolder();
        folder.Write("moi.json", Successor("moi", 2800));

        Assert.Contains("Hiệu lực: từ 12/8/2021 đến hết 31/12/2023", Run.Htx("list", "--catalogue", folder.Path).Output, StringComparison.Ordinal);
        Assert.Equal(0, Run.Htx("evaluate", "--rules", "moi", "--data", Repository.Sample, "--catalogue", folder.Path).ExitCode);
        Assert.Equal(0, Run.Htx("export", "--rules", "moi", "--to", "workflow", "--catalogue", folder.Path).ExitCode);
        Assert.Equal(1, Run.Htx("evaluate", "--rules", "moi", "--data", Repository.Sample).ExitCode);
        Assert.Contains("HTX1001", Run.Htx("list", "--catalogue", folder.Path + "-not").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlap_is_reported_by_list_and_check_and_is_an_error_when_strict()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("moi.json", Successor("moi", 2800));

        Assert.Contains("warning HTX2402", Run.Htx("list", "--catalogue", folder.Path).Error, StringComparison.Ordinal);
        Assert.Contains("warning HTX2402", Run.Htx("check", file, Repository.Rules47).Error, StringComparison.Ordinal);
        Assert.Equal(1, Run.Htx("list", "--catalogue", folder.Path, "--strict").ExitCode);
    }

    [Fact]
    public void Diff_says_what_was_changed_and_which_verdicts_change_because_of_it()
    {
        using var folder = new TemporaryFolder();
        var newer = folder.Write("moi.json", Successor("moi", 2500));

        var run = Run.Htx("diff", "47-nq-hdnd-2021", newer, "--data", Repository.Sample);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["HTX4101", "HTX4101"], run.Codes);
        Golden.Verify("diff.txt", run.Output);
        Golden.Verify("diff.en.txt", Run.Htx("diff", "47-nq-hdnd-2021", newer, "--data", Repository.Sample, "--lang", "en").Output);
    }

    [Fact]
    public void Diff_of_a_rule_set_with_itself_says_so()
    {
        var run = Run.Htx("diff", "47-nq-hdnd-2021", Repository.Rules47, "--data", Repository.Sample);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Hai bộ chỉ tiêu như nhau.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("  Không có kết quả nào thay đổi.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_writes_a_skeleton_that_passes_the_check_and_overwrites_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "12-kh-ubnd-2026.json");

        var run = Run.Htx("new", "12-kh-ubnd-2026", "--kind", "Kế hoạch", "--number", "12/KH-UBND", "--out", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((0, "", $"{file}: không có lỗi\n"), Tuple(Run.Htx("check", file, "--brief")));
        var written = File.ReadAllText(file);
        Assert.Equal((1, ""), (Run.Htx("new", "12-kh-ubnd-2026", "--out", file).ExitCode, Run.Htx("new", "12-kh-ubnd-2026", "--out", file).Output));
        Assert.Equal(written, File.ReadAllText(file));
        Assert.Equal(written, Run.Htx("new", "12-kh-ubnd-2026", "--kind", "Kế hoạch", "--number", "12/KH-UBND").Output);
    }

    [Theory]
    [InlineData("new", "12 kh")]
    [InlineData("new", "a", "--kind", "")]
    [InlineData("list", "--on", "01/01/2026")]
    [InlineData("diff", "47-nq-hdnd-2021")]
    public void What_is_not_understood_exits_2(params string[] arguments) => Assert.Equal(2, Run.Htx(arguments).ExitCode);

    private static (int, string, string) Tuple(Run run) => (run.ExitCode, run.Error, run.Output);

    /// <summary>Resolution 47 with another number of members, in force from 2024, taking the old one's place.</summary>
    private static string Successor(string id, decimal members)
    {
        var old = BundledRuleSets.Get("47-nq-hdnd-2021");
        var indicators = old.Indicators.Select(indicator => new Indicator(
            indicator.Number, indicator.Title,
            indicator.Items.Where(item => item.Id != "7.1").Select(item => item.Id == "2.1"
                ? ContentItem.Of(item.Id, item.Title, "htxMembers", Target.Of("atLeast", members), item.Basis, item.Deadline)
                : item).DefaultIfEmpty(ContentItem.Of("7.2", "Có 30 HTX đang hoạt động", "htx", Target.Of("reach", 30), new("chỉ tiêu 7", "có 30 HTX"))),
            indicator.Deadline));
        var used = old.Measures.Where(measure => !measure.Id.StartsWith("effectiveMultiService", StringComparison.Ordinal));
        return RuleSetWriter.Write(new(
            id, 1, new("Nghị quyết", "Kế hoạch mới", "60/NQ-HĐND"), new(new(2024, 1, 1)), used, indicators, [old.Id]));
    }
}
