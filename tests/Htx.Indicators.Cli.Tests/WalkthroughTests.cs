using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary>docs/walkthrough.md in both languages: every command runs as it stands, every file and every output is as shown.</summary>
public sealed class WalkthroughTests
{
    private const string Folder = "docs/examples/walkthrough/";

    public static TheoryData<string> Pages => ["docs/walkthrough.md", "docs/walkthrough.vi.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_files_shown_are_those_of_the_example(string page)
    {
        string[] files =
        [
            "60-nq-hdnd-2025.json", "60-nq-hdnd-2025.cases.json",
            "figures/cac-xa-2026-12-31.csv", "figures/htx-2026-12-31.csv", "figures/huyen-mau-2026-12-31.json",
        ];

        Assert.Equal(
            files.Select(file => Repository.ReadText(Folder + file).TrimEnd()),
            Blocks(page).Where(block => block.Language is "json" or "csv").Select(block => block.Text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_prints_what_the_page_says(string page)
    {
        using var folder = new TemporaryFolder();
        Run? run = null;
        var ran = 0;
        foreach (var block in Blocks(page).Where(block => block.Language is "sh" or "text"))
        {
            if (block.Language == "sh")
                run = RunCommand(block.Text, folder.Path);
            else
                AssertPrinted(block.Text, run!.Output.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
            Assert.Equal((0, ""), (run!.ExitCode, run.Error));
            ran++;
        }

        Assert.Equal(20, ran);
        Assert.Equal(
            ["60-nq-hdnd-2025.json", "bao-cao-2026", "cac-xa-2026-12-31.csv", "htx-2026-12-31.csv"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("60-nq-hdnd-2025", "--rules", "cac-xa-2026-12-31.csv")]
    [InlineData("tt-09-2017-bnnptnt", "--scorecard", "htx-2026-12-31.csv")]
    public void The_tables_are_filled_in_templates(string id, string option, string file)
    {
        var template = Run.Htx("template", option, id, "--catalogue", Repository.PathOf(Folder)).Output.TrimStart('\uFEFF').TrimEnd();

        Assert.Equal(template, Repository.ReadText(Folder + "figures/" + file).Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_cooperative_left_out_makes_nothing_better_as_the_page_says(string page)
    {
        using var folder = new TemporaryFolder();
        var members = folder.Write("x.csv", Regex.Replace(Repository.ReadText(Folder + "figures/htx-2026-12-31.csv"), "htx-4;.*\n", ""));

        var run = Run.Htx(
            "evaluate", "--rules", "60-nq-hdnd-2025", "--catalogue", Repository.PathOf(Folder), "--data", Repository.PathOf(Folder + "figures/huyen-mau-2026-12-31.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi");

        Assert.Contains("2.2 chưa đánh giá: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("mới có kết quả xếp loại đến ngày 31/12/2026 của 4/5 hợp tác xã", run.Output, StringComparison.Ordinal);
        Assert.Matches("HTX 4 [^\n]*\n?[^\n]*“chưa đánh giá”", Repository.ReadText(page));
    }

    [Fact]
    public void Both_languages_show_the_same_commands() =>
        Assert.Equal(
            Blocks("docs/walkthrough.md").Where(block => block.Language == "sh"), Blocks("docs/walkthrough.vi.md").Where(block => block.Language == "sh"));

    /// <summary>The lines stand in the output in this order; “…” stands for any lines between.</summary>
    private static void AssertPrinted(string expected, string output)
    {
        var printed = output.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd('\n');
        if (!expected.Contains('…'))
        {
            Assert.Equal(expected, printed);
            return;
        }

        var from = 0;
        foreach (var piece in expected.Split('…').Select(piece => piece.Trim('\n')).Where(piece => piece.Length > 0))
        {
            var at = printed.IndexOf(piece, from, StringComparison.Ordinal);
            Assert.True(at >= from, piece);
            from = at + piece.Length;
        }
    }

    private static Run RunCommand(string command, string outFolder)
    {
        Assert.StartsWith("htx ", command, StringComparison.Ordinal);
        string[] words = [.. Regex.Matches(command["htx ".Length..], "\"([^\"]*)\"|(\\S+)").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)];
        return Run.Htx([.. words.Select((word, i) => word switch
        {
            _ when i > 0 && words[i - 1] == "--out" => Path.Combine(outFolder, word),
            _ when word.StartsWith("docs/", StringComparison.Ordinal) => Repository.PathOf(word),
            _ => word,
        })]);
    }

    private static IEnumerable<Block> Blocks(string page) =>
        Regex.Matches(Repository.ReadText(page), "^```([a-z]+)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => new Block(match.Groups[1].Value, match.Groups[2].Value));

    private sealed record Block(string Language, string Text);
}
