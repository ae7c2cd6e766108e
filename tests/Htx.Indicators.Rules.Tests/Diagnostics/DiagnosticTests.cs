using System.Reflection;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

public sealed partial class DiagnosticTests
{
    internal static IReadOnlyList<Descriptor> Catalogue { get; } =
    [
        .. typeof(Descriptor).Assembly.GetTypes().Where(type => type.Name.EndsWith("Defects", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => (Descriptor)field.GetValue(null)!),
    ];

    [Fact]
    public void Codes_are_unique() => Assert.Equal(Catalogue.Count, Catalogue.DistinctBy(d => d.Code).Count());

    [Fact]
    public void Both_languages_show_the_same_things() =>
        Assert.All(Catalogue, d => Assert.Equal(Placeholders(d.Text.Vietnamese), Placeholders(d.Text.English)));

    [Fact]
    public void A_line_begins_with_a_place_that_editors_link_and_ends_with_the_path()
    {
        var diagnostic = new Diagnostic(FormatDefects.Blank, new("rules/x.json", 12, 5, "document.title"), "title");

        Assert.Equal(
            "rules/x.json(12,5): error HTX1205: “title” để trống; điền nội dung hoặc bỏ khóa nếu không bắt buộc [document.title]",
            diagnostic.Format());
        Assert.Equal(Severity.Error, new Diagnostic(MeaningDefects.UnusedMeasure, diagnostic.Place, "a").AsError().Severity);
    }

    [Theory]
    [InlineData("a\u200Bb", "aU+200Bb")]
    [InlineData("a\u00ADb\uFEFF", "aU+00ADbU+FEFF")]
    [InlineData("a\u202Eb", "aU+202Eb")]
    [InlineData("Tỷ lệ hộ nghèo\u00A0%", "Tỷ lệ hộ nghèo\u00A0%")]
    public void What_nobody_would_see_is_shown_by_its_number(string seen, string shown) =>
        Assert.Contains($"“{shown}”", new Diagnostic(FormatDefects.Blank, new("x.json", 1, 1, ""), seen).Format(), StringComparison.Ordinal);

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("mesure", "measure")]
    [InlineData("htxMember", "htxMembers")]
    [InlineData("deadlien", "deadline")]
    public void A_near_miss_is_offered(string seen, string meant) =>
        Assert.Equal(meant, NearestName.Find(seen, ["id", "title", "measure", "htxMembers", "deadline"]));

    [Theory]
    [InlineData("xyz")]
    [InlineData("zzzzzzzzz")]
    public void What_is_far_from_everything_is_not(string seen) =>
        Assert.Null(NearestName.Find(seen, ["id", "title", "measure", "htxMembers", "deadline"]));

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
