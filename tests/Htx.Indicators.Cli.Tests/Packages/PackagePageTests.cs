using System.Text.RegularExpressions;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

/// <summary>The page of each package: what a gallery shows of it must stand without the repository, and be true.</summary>
public sealed partial class PackagePageTests
{
    public static TheoryData<string> Packages => [.. PackagePage.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_a_page_of_its_own_in_both_languages(string package)
    {
        var page = new PackagePage(package).Text;

        Assert.StartsWith("# ", page, StringComparison.Ordinal);
        Assert.Matches(VietnameseLetter(), page);
        Assert.Contains(" the ", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_page_leans_on_no_file_that_is_not_in_the_package(string package) =>
        Assert.DoesNotMatch(RelativeLink(), new PackagePage(package).Text);

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_is_described(string package) => Assert.Matches("<Description>[^<]{40,}</Description>", new PackagePage(package).Project);

    [Fact]
    public void What_the_page_of_the_model_shows_is_compiled_and_printed()
    {
        var page = new PackagePage("Htx.Indicators");

        Assert.Equal(2, page.Blocks("csharp").Count);
        Assert.All(page.Blocks("csharp"), block => Assert.Contains(block, Repository.ReadText("build/AotSmoke/Program.cs"), StringComparison.Ordinal));
        Assert.Contains(page.Blocks("text").Single(), Repository.ReadText("build/AotSmoke/expected.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_rules_shows_the_program_of_the_first_page_and_its_output()
    {
        var page = new PackagePage("Htx.Indicators.Rules");

        Assert.Equal(Repository.ReadText("docs/examples/GettingStarted/Program.cs").TrimEnd(), page.Blocks("csharp")[0]);
        Assert.Contains($"```output\n{page.Blocks("output").Single()}\n```", Repository.ReadText("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reports_that_the_page_of_the_rules_names_are_there() =>
        Assert.All(
            Report().Matches(new PackagePage("Htx.Indicators.Rules").Text).Select(match => match.Groups[1].Value),
            name => Assert.NotNull(typeof(RuleSetReader).Assembly.GetType($"Htx.Indicators.Rules.{name}")));

    [Fact]
    public void The_tool_prints_what_its_page_says()
    {
        var page = new PackagePage("Htx.Indicators.Cli");
        using var folder = new TemporaryFolder();
        var figures = folder.Write("so-lieu.json", page.Blocks("json").Single());

        var run = Run.Htx(page.Blocks("sh")[1].Replace("so-lieu.json", figures, StringComparison.Ordinal).Split(' ')[1..]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(page.Blocks("text").Single().Split('\n').Where(line => line != "…"), line => Assert.Contains(line, run.Output.Split('\n')));
    }

    [Fact]
    public void The_page_of_the_tool_names_every_command() =>
        Assert.All(
            Command().Matches(Run.Htx("--help").Output).Select(match => match.Groups[1].Value),
            name => Assert.Contains($"`{name}`", new PackagePage("Htx.Indicators.Cli").Text, StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?!https?:)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex("[ăâđêôơư]")]
    private static partial Regex VietnameseLetter();

    [GeneratedRegex("`([A-Z][A-Za-z]*Report)`")]
    private static partial Regex Report();

    [GeneratedRegex("^  ([a-z]+) [ <]", RegexOptions.Multiline)]
    private static partial Regex Command();
}
