using System.Text.RegularExpressions;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A page cut into the rows of its tables and its blocks.</summary>
internal sealed partial class PackagePage(string path)
{
    private readonly string text = Repository.ReadText(path);

    public string Text => text;

    /// <summary>The rows of the table whose first column is called so; cells without backticks.</summary>
    public IReadOnlyList<string[]> RowsOf(string firstColumn) =>
    [
        .. text.Split('\n').SkipWhile(line => !line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line[1..^1].Split('|').Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal)).ToArray()),
    ];

    /// <summary>The blocks of the page, in order.</summary>
    public IReadOnlyList<(string Language, string Text)> Blocks => [.. Block().Matches(text).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [GeneratedRegex("^```(\\w+)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
