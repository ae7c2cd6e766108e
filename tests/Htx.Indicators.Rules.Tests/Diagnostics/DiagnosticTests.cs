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

    [Theory]
    [InlineData("htxMmebresTotal", "htxMembersTotal")]
    [InlineData("newOrganisationsOfCooperative", "newOrganisationsOfCooperatives")]
    [InlineData("xxxxOrganisationsOfCooperatives", "newOrganisationsOfCooperatives")]
    public void Up_to_four_mistakes_are_forgiven_in_a_long_name(string seen, string meant) => Assert.Equal(meant, NearestName.Find(seen, ["id", meant]));

    [Theory]
    [InlineData("So luong thanh vien trong cac HTX", "Số lượng thành viên trong các HTX")]
    [InlineData("SO LIEU DEN NGAY", "Số liệu đến ngày")]
    [InlineData("mức đo", "mức độ")]
    public void Marks_that_were_not_typed_count_for_nothing(string seen, string meant) => Assert.Equal(meant, NearestName.Find(seen, ["mục đồ", "Số lượng xã", meant, "Số liệu đến"]));

    [Fact]
    public void A_budget_is_not_ended_by_one_name_that_is_too_dear()
    {
        var budget = new ComparisonBudget();

        Assert.False(budget.TryTake(new string('a', 64), 4_000));
        Assert.True(budget.TryTake(new string('a', 2_000), 4_000));
        Assert.True(budget.TryTake(new string('a', 20), 9_000));
        Assert.False(budget.TryTake(new string('a', 20), 9_000));
        Assert.True(budget.IsLeft);
        Assert.True(budget.TryTake("a", 100));
    }

    [Fact]
    public void More_are_not() => Assert.Null(NearestName.Find("xxxxxOrganisationsOfCooperatives", ["newOrganisationsOfCooperatives"]));

    /// <summary>Whatever is done to a name in as many steps as its length forgives leads back to it, and is at no smaller distance from another.</summary>
    [Law(MaxTest = 2_000)]
    public void What_few_steps_lead_away_from_is_near(int seed)
    {
        var dice = new Random(seed);
        var name = string.Concat(Enumerable.Range(0, dice.Next(9, 40)).Select(_ => (char)dice.Next('a', 'e')));
        var seen = name;
        for (var steps = dice.Next(1, Math.Min(4, (name.Length - 4) / 3) + 1); steps > 0; steps--)
        {
            var at = dice.Next(1, seen.Length - 1);
            var letter = (char)dice.Next('A', 'E');
            seen = dice.Next(4) switch
            {
                0 => seen.Remove(at, 1),
                1 => seen.Insert(at, letter.ToString()),
                2 => seen[..at] + letter + seen[(at + 1)..],
                _ => seen[..(at - 1)] + seen[at] + seen[at - 1] + seen[(at + 1)..],
            };
        }

        Assert.Equal(name, NearestName.Find(seen, ["zzzzzzzzzzzzzzzzzzzz", name]));
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
