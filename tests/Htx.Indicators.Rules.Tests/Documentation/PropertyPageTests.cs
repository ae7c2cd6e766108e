using System.Text.RegularExpressions;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>docs/properties.md, where each property stands in one sentence beside its test.</summary>
public sealed partial class PropertyPageTests
{
    private static readonly string Page = MarkdownPage.Of("properties.md").Text;

    private static readonly string[] Named = [.. TestName().Matches(Page).Select(match => match.Groups[1].Value)];

    private static readonly (string Name, bool IsLaw)[] Tests = [.. Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).SelectMany(ReadTests)];

    [Fact]
    public void Every_property_that_is_tried_on_random_values_is_named_once() =>
        Assert.All(Tests.Where(test => test.IsLaw), test => Assert.Single(Named, test.Name));

    [Fact]
    public void Every_name_is_a_test() => Assert.All(Named, name => Assert.Contains(Tests, test => test.Name == name));

    [Fact]
    public void Every_law_of_rule_files_stands_there_with_its_sentence_in_both_languages() =>
        Assert.All(RuleSetLaws.All.Concat(ScorecardLaws.All), law =>
            Assert.Contains($"| `{law.Id}` | {law.Sentence()} · {law.Sentence(Language.English)} | `", Page, StringComparison.Ordinal));

    [Fact]
    public void There_are_as_many_rows_of_laws_as_there_are_laws() =>
        Assert.Equal(RuleSetLaws.All.Count + ScorecardLaws.All.Count, LawRow().Count(Page));

    private static IEnumerable<(string Name, bool IsLaw)> ReadTests(string path)
    {
        var text = File.ReadAllText(path);
        return Test().Matches(text).Select(match => ($"{Path.GetFileNameWithoutExtension(path)}.{match.Groups["name"].Value}", match.Groups["law"].Success));
    }

    [GeneratedRegex(@"`([A-Z]\w+\.[A-Z]\w+_\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"^\| `[a-z-]+` \| ", RegexOptions.Multiline)]
    private static partial Regex LawRow();

    /// <summary>A method under the attributes of a test.</summary>
    [GeneratedRegex(@"^    \[(?:(?<law>Law)|Fact|Theory|IcuTheory)(?:\(.*\))?\][^{};]*?\s(?<name>[A-Z]\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Test();
}
