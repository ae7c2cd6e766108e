using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

public sealed partial class ReadmeTests
{
    private const string RunTool = "dotnet run --project src/Htx.Indicators.Cli -- ";

    public static TheoryData<string> Readmes => ["README.md", "README.vi.md"];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_first_command_prints_what_the_page_says(string readme)
    {
        var run = RunCommand(Blocks(readme, "sh")[0]);
        var printed = run.Output.Split('\n');

        Assert.Equal(0, run.ExitCode);
        Assert.All(Blocks(readme, "text").Single().Split('\n').Where(line => line != "…"), line => Assert.Contains(line, printed));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_second_command_is_the_one_that_runs_these_tests(string readme) => Assert.Equal("dotnet test", Blocks(readme, "sh")[1]);

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_check_command_finds_nothing(string readme) => Assert.Equal(0, RunCommand(Blocks(readme, "sh")[2]).ExitCode);

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_command_of_the_yearly_report_runs(string readme)
    {
        var commands = Blocks(readme, "sh").Skip(3).SelectMany(block => block.Split('\n')).ToArray();

        Assert.Equal(4, commands.Length);
        Assert.All(commands, command => Assert.Equal(0, RunCommand(command).ExitCode));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_program_is_the_example_that_is_built_and_is_at_most_15_lines(string readme)
    {
        var program = Blocks(readme, "csharp").Single();

        Assert.Equal(Repository.ReadText("docs/examples/GettingStarted/Program.cs").TrimEnd(), program);
        Assert.InRange(program.Split('\n').Length, 5, 15);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_program_prints_what_the_page_says(string readme)
    {
        var example = Path.Combine(AppContext.BaseDirectory, "GettingStarted.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", example]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(Blocks(readme, "output").Single(), printed.ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_rule_set_is_read_without_a_defect(string readme) =>
        Assert.Empty(RuleSetReader.Read(Encoding.UTF8.GetBytes(Blocks(readme, "json").Single()), readme).Diagnostics);

    [Fact]
    public void The_glossary_names_every_public_type_of_the_model()
    {
        var glossary = Repository.ReadText("docs/glossary.md");
        string[] plumbing = ["Days", "Numbers", "Language", "VietnameseText", "Identifiers", "Figures", "ClassificationWords", "TargetText", "TextLine", "ShortText", "PeriodText", "FormulaOrder"];
        var types = typeof(RuleSet).Assembly.GetExportedTypes().Select(type => type.Name)
            .Where(name => !name.StartsWith("FormulaToken", StringComparison.Ordinal) && !name.StartsWith("FormulaDefect", StringComparison.Ordinal))
            .Where(name => name is not ("FormulaNodeKind" or "TargetArgumentDefect" or "TargetArgumentShape"))
            .Except(plumbing);

        Assert.All(types, name => Assert.Contains($"`{name}`", glossary, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/versioning.md")]
    [InlineData("docs/tutorials/first-verdict.md")]
    [InlineData("docs/tutorials/host.md")]
    [InlineData("docs/tutorials/verify-rules.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    public void Links_inside_the_repository_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;

        Assert.All(Link().Matches(Repository.ReadText(page)).Select(match => match.Groups[1].Value), link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
    }

    private static Run RunCommand(string command)
    {
        Assert.StartsWith(RunTool, command, StringComparison.Ordinal);
        return Run.Htx([.. command[RunTool.Length..].Split(' ').Select(word => word.EndsWith(".json", StringComparison.Ordinal) || word.EndsWith(".csv", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);
    }

    private static List<string> Blocks(string page, string language) =>
        [.. Regex.Matches(Repository.ReadText(page), $"^```{language}\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();
}
