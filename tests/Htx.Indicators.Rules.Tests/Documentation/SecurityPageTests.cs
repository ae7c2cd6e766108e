using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

/// <summary>docs/security.md, whose threats stand beside the classes of tests that hold what keeps them off.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("security.md");

    [Fact]
    public void Every_threat_names_tests_that_there_are()
    {
        var classes = Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var rows = Page.RowsOf("aim").ToArray();

        Assert.InRange(rows.Length, 9, 100);
        Assert.All(rows, row =>
        {
            string[] named = [.. ClassName().Matches(row.Cells[^1]).Select(match => match.Groups[1].Value)];
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, classes));
        });
    }

    [Fact]
    public void Every_code_it_names_is_one() =>
        Assert.Subset(DiagnosticTests.Catalogue.Select(descriptor => descriptor.Code).ToHashSet(), Code().Matches(Page.Text).Select(match => match.Value).ToHashSet());

    [GeneratedRegex(@"`([A-Z]\w+)`")]
    private static partial Regex ClassName();

    [GeneratedRegex("HTX[0-9]{4}")]
    private static partial Regex Code();
}
