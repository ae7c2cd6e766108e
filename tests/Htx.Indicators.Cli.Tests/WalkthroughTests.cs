using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary>docs/walkthrough.md in both languages: every command runs as it stands, every file and every output is as shown.</summary>
public sealed class WalkthroughTests
{
    private const string Folder = "docs/examples/walkthrough/";

    public static TheoryData<string> Pages => ["docs/walkthrough.md", "docs/walkthrough.vi.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_files_shown_are_those_of_the_example(string page) =>
        Assert.Equal(
            [Repository.ReadText(Folder + "60-nq-hdnd-2025.json").TrimEnd(), Repository.ReadText(Folder + "60-nq-hdnd-2025.cases.json").TrimEnd()],
            Blocks(page).Where(block => block.Language == "json").Select(block => block.Text));

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
                AssertPrinted(block.Text, run!.Output);
            Assert.Equal((0, ""), (run!.ExitCode, run.Error));
            ran++;
        }

        Assert.Equal(9, ran);
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
        var words = Regex.Matches(command["htx ".Length..], "\"([^\"]*)\"|(\\S+)").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);
        return Run.Htx([.. words.Select(word => word switch
        {
            "60-nq-hdnd-2025.json" => Path.Combine(outFolder, word),
            _ when word.StartsWith("docs/", StringComparison.Ordinal) => Repository.PathOf(word),
            _ => word,
        })]);
    }

    private static IEnumerable<Block> Blocks(string page) =>
        Regex.Matches(Repository.ReadText(page), "^```([a-z]+)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => new Block(match.Groups[1].Value, match.Groups[2].Value));

    private sealed record Block(string Language, string Text);
}
