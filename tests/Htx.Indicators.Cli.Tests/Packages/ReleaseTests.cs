using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary>How packages come about: one way, for people, the build server and the public host, and nothing kept secret.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Build = Repository.ReadText(".ci/run");
    private static readonly string Workflow = Repository.ReadText(".github/workflows/build.yml").ReplaceLineEndings("\n");

    [Fact]
    public void The_public_host_runs_the_scripts_that_anybody_can_run()
    {
        Assert.Contains("run: bash .ci/run\n", Workflow, StringComparison.Ordinal);
        Assert.Contains("run: bash build/pack packages\n", Workflow, StringComparison.Ordinal);
        Assert.Contains("build/pack \"$work/packages\"", Build, StringComparison.Ordinal);
        Assert.Contains("build/aot-smoke", Build, StringComparison.Ordinal);
    }

    [Fact]
    public void It_builds_on_linux_and_on_windows() =>
        Assert.Equal(["ubuntu-latest", "windows-latest"], Machine().Matches(Workflow).Select(match => match.Groups[1].Value).Distinct().Order());

    [Fact]
    public void Actions_are_pinned_to_a_major_version() => Assert.All(Action().Matches(Workflow).Select(match => match.Groups[1].Value), action => Assert.Matches(@"^[\w./-]+@v\d+$", action));

    [Fact]
    public void It_keeps_no_secret_and_may_write_nothing()
    {
        Assert.DoesNotContain("secrets.", Workflow, StringComparison.Ordinal);
        Assert.Contains("permissions:\n  contents: read\n", Workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("contents: write", Workflow, StringComparison.Ordinal);
    }

    [Fact]
    public void Publishing_needs_a_tag_and_a_person()
    {
        var publish = Workflow[Workflow.IndexOf("\n  publish:\n", StringComparison.Ordinal)..];

        Assert.Contains("if: startsWith(github.ref, 'refs/tags/v')\n", publish, StringComparison.Ordinal);
        Assert.Contains("environment: release\n", publish, StringComparison.Ordinal);
        Assert.Equal(1, PushCount(Workflow));
        Assert.Equal(1, PushCount(publish));

        static int PushCount(string text) => text.Split("nuget push").Length - 1;
    }

    [Theory]
    [InlineData("docs/tutorials/first-verdict.md")]
    [InlineData("docs/tutorials/verify-rules.md")]
    public void A_tutorial_is_followed_in_every_build(string page) => Assert.Contains($"build/run-page {page} ", Build, StringComparison.Ordinal);

    [Fact]
    public void The_program_of_the_first_tutorial_is_the_example_of_the_first_page() =>
        Assert.Contains($"```csharp\n{Repository.ReadText("docs/examples/GettingStarted/Program.cs").TrimEnd()}\n```", Repository.ReadText("docs/tutorials/first-verdict.md"), StringComparison.Ordinal);

    [GeneratedRegex("runs-on: (.*)")]
    private static partial Regex Machine();

    [GeneratedRegex("uses: (.*)")]
    private static partial Regex Action();
}
