using System.Text.RegularExpressions;

namespace Htx.Indicators.Testing.Tests;

/// <summary>docs/testing.md and the page of the package: what they show is compiled and run in MyRules.cs.</summary>
public sealed partial class TestingPageTests
{
    private static readonly string Compiled = Repository.ReadText("tests/Htx.Indicators.Testing.Tests/MyRules.cs");

    private static readonly string[] Frameworks = ["xunit", "nunit", "Microsoft.VisualStudio"];

    [Theory]
    [InlineData("docs/testing.md", 4)]
    [InlineData("src/Htx.Indicators.Testing/README.md", 1)]
    public void What_a_page_shows_compiles_and_runs(string page, int count)
    {
        var blocks = CSharp().Matches(Repository.ReadText(page)).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(count, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, Compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void The_counter_example_is_what_is_printed()
    {
        var shown = Text().Match(Repository.ReadText("docs/testing.md")).Groups[1].Value;

        Assert.StartsWith(shown, Repository.ReadText("tests/Golden/counterexamples.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_leans_on_no_test_framework() =>
        Assert.DoesNotContain(typeof(Law).Assembly.GetReferencedAssemblies(), reference =>
            Frameworks.Any(name => reference.Name!.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void No_name_of_the_engine_shows_in_its_public_types() =>
        Assert.All(typeof(Law).Assembly.GetExportedTypes(), type => Assert.Equal("Htx.Indicators.Testing", type.Namespace));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Text();
}
