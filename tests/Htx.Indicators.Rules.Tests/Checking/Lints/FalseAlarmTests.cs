namespace Htx.Indicators.Rules.Tests;

/// <summary>What the lints must leave alone.</summary>
public sealed class FalseAlarmTests
{
    private static readonly string[] Folders = ["rules", "tests/Data", "docs/examples", "tests/Htx.Indicators.Rules.Tests/BadRules/Beside"];

    /// <summary>The rule files of the project, each named in the run it belongs to.</summary>
    public static TheoryData<string> RuleFiles =>
    [
        .. Folders.SelectMany(where => Directory.GetFiles(Repository.PathOf(where), "*.json", SearchOption.AllDirectories))
            .Where(path => InputFile.Parse(path, new DefectList(path)) is { } root && InputFile.KindOf(root) is InputKind.RuleSet or InputKind.Scorecard)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void No_rule_set_or_scorecard_of_the_project_gives_alarm(string file) => Assert.Empty(FileChecker.Check(Repository.PathOf(file)).SelectMany(result => result.Diagnostics));

    [Fact]
    public void The_rule_sets_of_the_package_give_none_together()
    {
        string[] together = [.. Directory.GetFiles(Repository.PathOf("rules"), "*.json"), Repository.PathOf("docs/examples/walkthrough/60-nq-hdnd-2025.json")];

        Assert.Empty(FileChecker.Check(together).SelectMany(result => result.Diagnostics));
    }

    [Fact]
    public void Reading_a_rule_set_runs_no_lint() =>
        Assert.Empty(Directory.GetFiles(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadRules"), "HTX52*.json").SelectMany(path => RuleSetReader.ReadFile(path).Diagnostics));

    /// <summary>A bound that stands apart from its number; which way it binds is left to who wrote it.</summary>
    [Theory]
    [InlineData("tối thiểu mỗi xã có 02 hợp tác xã", "\"atLeast\": 2")]
    [InlineData("ít nhất mỗi huyện thành lập được 02 HTX", "\"atLeast\": 2")]
    [InlineData("thành lập mới tối thiểu: 20 hợp tác xã", "\"atLeast\": 20")]
    [InlineData("số hợp tác xã đạt 60 hoặc cao hơn", "\"atLeast\": 60")]
    [InlineData("thành lập 12 ÷ 15 hợp tác xã", "\"between\": [12, 15]")]
    public void A_bound_may_stand_farther_away(string quote, string target) => Assert.Empty(new Linted(quote, $"{{ {target} }}").Codes);

    [Fact]
    public void Of_a_long_quote_full_of_numbers_nothing_is_said() =>
        Assert.Empty(new Linted(string.Concat(Enumerable.Repeat("từ 1,5 tỷ tỷ tỷ đến 99999999999999999999 trở lên, ", 700)), """{ "reach": 5 }""").Codes);
}
