namespace Htx.Indicators.Rules.Tests;

/// <summary>docs/diagnostics.md, where people look up what <c>htx</c> tells them.</summary>
public sealed class DiagnosticPageTests
{
    private const string ExampleLabel = "Ví dụ · Example:";
    private const string MendLabel = "Sửa lại · Mend:";

    private static readonly MarkdownPage Page = MarkdownPage.Of("diagnostics.md");
    private static readonly PageFragments Fragments = new(Page);

    /// <summary>What no short text can show, and why; the page says it in words.</summary>
    private static readonly Dictionary<string, string> InWordsOnly = new()
    {
        ["HTX1001"] = "it is about a path, not about a text",
        ["HTX1003"] = "it takes more text than a page holds",
        ["HTX1004"] = "the page is UTF-8 itself",
        ["HTX1008"] = "it takes more than 1,000 defects",
        ["HTX2401"] = "it is about two rule sets",
        ["HTX2402"] = "it is about two rule sets",
        ["HTX2403"] = "it is about two rule sets",
        ["HTX2404"] = "it is about two rule sets",
        ["HTX2405"] = "it is about rule sets beside each other",
        ["HTX2406"] = "it is about three rule sets",
        ["HTX3007"] = "it is about two rule sets",
        ["HTX3203"] = "it takes a rule set with two measures of one title",
        ["HTX3213"] = "it takes a rule set with a measure called as a field",
        ["HTX3209"] = "it takes more text than a page holds",
        ["HTX3211"] = "it is about what stands on the command line",
        ["HTX3501"] = "it is about a unit and its cooperatives",
        ["HTX3502"] = "it is about two files",
        ["HTX3503"] = "it is about two files",
        ["HTX3505"] = "it is about a rule set and a scorecard",
        ["HTX3504"] = "it is about a rule set and a scorecard",
        ["HTX3107"] = "it is about rule sets beside each other",
        ["HTX5221"] = "it is about two rule sets",
        ["HTX5222"] = "it is about two files",
        ["HTX5223"] = "it is about three rule sets",
        ["HTX5224"] = "it is about two rule sets",
        ["HTX1009"] = "it is about what stands on the command line",
        ["HTX1011"] = "it comes with the defect that hides the sets",
        ["HTX1010"] = "it is about what stands on the command line",
        ["HTX1012"] = "no file is known that raises it, or it would be mended",
    };

    public static TheoryData<string> Codes => [.. DiagnosticTests.Catalogue.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal)];

    public static TheoryData<string, int> Examples => Labelled(ExampleLabel);

    public static TheoryData<string, int> Mends => Labelled(MendLabel);

    [Fact]
    public void Every_code_has_a_section_and_every_section_a_code() =>
        Assert.Equal(
            DiagnosticTests.Catalogue.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal),
            Page.Headings.Where(heading => heading.StartsWith("HTX", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_section_begins_with_how_much_its_defect_weighs(string code)
    {
        var severity = DiagnosticTests.Catalogue.Single(descriptor => descriptor.Code == code).Severity;

        Assert.StartsWith(
            severity == Severity.Error ? "**Lỗi · Error.** " : "**Cảnh báo · Warning.** ",
            Page.LinesUnder(code).First(line => line.Length > 0), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_section_shows_its_defect_and_its_mend_unless_only_words_can(string code)
    {
        var labels = Page.Blocks.Where(block => block.Heading == code).Select(block => block.Label).Distinct().ToArray();

        Assert.Equal(InWordsOnly.ContainsKey(code) ? [] : [ExampleLabel, MendLabel], labels);
    }

    [Fact]
    public void The_sample_files_have_no_defect() =>
        Assert.All(Page.Blocks.Where(block => block.Label == PageFragments.SampleLabel), block => Assert.Empty(Fragments.Read(block)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_raises_exactly_the_code_it_stands_under(string code, int line) =>
        Assert.Equal([code], Read(line).Select(diagnostic => diagnostic.Code));

    [Theory]
    [MemberData(nameof(Mends))]
    public void What_is_mended_raises_nothing(string code, int line) =>
        Assert.True(Read(line).Count == 0, $"{code}, line {line}: {string.Join('\n', Read(line))}");

    private static IReadOnlyList<Diagnostic> Read(int line) => Fragments.Read(Page.Blocks.Single(block => block.Line == line));

    private static TheoryData<string, int> Labelled(string label)
    {
        var data = new TheoryData<string, int>();
        foreach (var block in Page.Blocks.Where(block => block.Label == label))
            data.Add(block.Heading, block.Line);
        return data;
    }
}
