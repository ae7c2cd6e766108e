using System.Globalization;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>Small rule files: one item, met from a number of members on.</summary>
internal static class Rulebook
{
    public const string Broken = """{ "id": "a", "version": """;

    /// <summary>A rule file.</summary>
    public static string Text(string id, int atLeast = 10, int version = 1, string? from = "2026-01-01", string? supersedes = null) =>
        RuleSetWriter.Write(RuleSet(id, atLeast, version, from, supersedes));

    public static RuleSet RuleSet(string id, int atLeast = 10, int version = 1, string? from = "2026-01-01", string? supersedes = null)
    {
        Measure[] measures = [new("members", "Thành viên", MeasureKind.Count, "người")];
        var item = ContentItem.Of("1.1", "Thành viên", "members", Target.Of("atLeast", atLeast), new("mục 1", string.Create(CultureInfo.InvariantCulture, $"từ {atLeast} trở lên")));
        DateOnly? first = from is null ? null : DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(id, version, new("Kế hoạch", "Mẫu"), new(first, null), measures, [new("1", "Thành viên", [item])], supersedes is null ? [] : [supersedes]);
    }

    /// <summary>The members of a commune, on a day.</summary>
    public static ObservationSet Members(int members, string day = "2026-06-30") => new(
        new("xa-mau", "Xã Mẫu"), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new Dictionary<string, Observation> { ["members"] = Observation.Of(members) });

    /// <summary>From how many members on the rule set of an edition says “đạt”: what it asks for; null where the rule set is not there.</summary>
    public static decimal? AtLeast(this RuleEdition edition, string id) =>
        edition.TryGet(id, out var rules) ? Enumerable.Range(1, 100).First(members => rules.Assess(Members(members)).Items.Single().Classification == Classification.Met) : null;
}
