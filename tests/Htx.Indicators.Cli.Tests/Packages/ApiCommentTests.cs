using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary>
/// Every public member says in a comment what its name cannot. The compiler demands the comment (CS1591, an error here); these hold that
/// nothing silences it, and that a comment is not empty.
/// </summary>
public sealed partial class ApiCommentTests
{
    private static readonly string[] Demands = ["CS1591", "CS1573", "CS1574", "CS1587", "CS1712"];

    public static TheoryData<string> Packages => [.. PackagePage.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nothing_under_src_silences_the_demand_for_comments(string package)
    {
        var files = Directory.EnumerateFiles(Repository.PathOf($"src/{package}"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props" or ".editorconfig" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Append(Repository.PathOf("src/Directory.Build.props")).Append(Repository.PathOf("Directory.Build.props"));

        Assert.All(files, file => Assert.All(Demands, code => Assert.DoesNotContain(code, File.ReadAllText(file), StringComparison.Ordinal)));
        Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", Repository.ReadText("Directory.Build.props"), StringComparison.Ordinal);
        Assert.DoesNotContain("GenerateDocumentationFile", new PackagePage(package).Project, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_comment_is_empty(string package) =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf($"src/{package}"), "*.cs", SearchOption.AllDirectories),
            file => Assert.DoesNotMatch(EmptyComment(), File.ReadAllText(file)));

    [GeneratedRegex(@"<(summary|param name=""\w+""|returns|exception cref=""[\w.]+"")>[\s/]*</|<(summary|returns) ?/>")]
    private static partial Regex EmptyComment();
}
