using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary>The page that a package carries, and the files beside it.</summary>
internal sealed partial class PackagePage(string package)
{
    /// <summary>Every package of this repository.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public string Text { get; } = Repository.ReadText($"src/{package}/README.md");

    public string Project { get; } = Repository.ReadText($"src/{package}/{package}.csproj");

    /// <summary>The blocks of a language, in order.</summary>
    public IReadOnlyList<string> Blocks(string language) =>
        [.. Block().Matches(Text).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value)];

    [GeneratedRegex("^```(\\w+)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
