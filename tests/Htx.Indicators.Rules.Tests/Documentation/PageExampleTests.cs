using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The complete files that the pages show are in order, and their links lead somewhere.</summary>
public sealed partial class PageExampleTests
{
    private static readonly string[] Names = ["diagnostics.md", "records.md", "rule-format.md", "targets.md"];

    public static TheoryData<string> Pages => [.. Names];

    public static TheoryData<string, int> RuleSets => FilesWith("indicators");

    public static TheoryData<string, int> Observations => FilesWith("values", except: "cases");

    public static TheoryData<string, int> Cases => FilesWith("ruleSet");

    public static TheoryData<string, int> ScorecardCases => FilesWith("scorecard");

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_rule_set_has_no_defect(string page, int line) => Assert.Empty(ReadRules(TextAt(page, line)).Diagnostics);

    [Theory]
    [MemberData(nameof(Observations))]
    public void Observations_have_no_defect_beside_the_rule_set_of_their_page(string page, int line) =>
        Assert.Empty(ObservationReader.Read(Encoding.UTF8.GetBytes(TextAt(page, line)), page, RuleSetOf(page)).Diagnostics);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cases_have_no_defect_and_give_the_verdicts_they_expect(string page, int line)
    {
        var read = CaseReader.Read(Encoding.UTF8.GetBytes(TextAt(page, line)), page, RuleSetOf(page));

        Assert.Empty(read.Diagnostics);
        Assert.Empty(read.GetValue().Run());
    }

    [Theory]
    [MemberData(nameof(ScorecardCases))]
    public void Cases_of_a_scorecard_of_the_package_have_no_defect_and_give_what_they_expect(string page, int line)
    {
        var text = TextAt(page, line);
        var read = CaseReader.Read(Encoding.UTF8.GetBytes(text), page, BundledScorecards.Get(text.Split("\"scorecard\": \"")[1].Split('"')[0]));

        Assert.Empty(read.Diagnostics);
        Assert.Empty(read.GetValue().Run());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_a_page_and_to_a_heading(string page) =>
        Assert.All(Link().Matches(MarkdownPage.Of(page).Text), link =>
        {
            var (file, heading) = (link.Groups[1].Value, link.Groups[2].Value);
            Assert.True(file.Length == 0 || File.Exists(Repository.PathOf($"docs/{file}")), link.Value);
            if (heading.Length > 0)
                Assert.Contains(heading, MarkdownPage.Of(file.Length == 0 ? page : file).Headings.Select(Anchor));
        });

    private static RuleSet RuleSetOf(string page) => ReadRules(MarkdownPage.Of(page).FilesWith("indicators").Single().Text).GetValue();

    private static ReadResult<RuleSet> ReadRules(string text) => RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "page");

    private static string TextAt(string page, int line) => MarkdownPage.Of(page).Blocks.Single(block => block.Line == line).Text;

    /// <summary>What a heading is called in links: small letters, hyphens for blanks, no other signs.</summary>
    private static string Anchor(string heading) => Sign().Replace(heading.ToLowerInvariant().Replace(' ', '-'), "");

    private static TheoryData<string, int> FilesWith(string key, string? except = null)
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Names)
        {
            foreach (var block in MarkdownPage.Of(page).FilesWith(key).Where(block => except is null || !block.Text.Contains($"\"{except}\":", StringComparison.Ordinal)))
                data.Add(page, block.Line);
        }

        return data;
    }

    [GeneratedRegex(@"\]\((?!https?:)([^)#]*)#?([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}_-]")]
    private static partial Regex Sign();
}
