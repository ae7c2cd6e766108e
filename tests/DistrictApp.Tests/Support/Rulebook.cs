using System.Globalization;

namespace DistrictApp.Tests;

/// <summary>Small rule files: one item, met from a number of members on.</summary>
internal static class Rulebook
{
    public const string Broken = """{ "id": "xa", "version": """;

    public static string Text(string id, int atLeast, int version = 1, string title = "Mẫu") => RuleSetWriter.Write(RuleSet(id, atLeast, version, title));

    public static RuleSet RuleSet(string id, int atLeast, int version = 1, string title = "Mẫu")
    {
        var members = MeasureOf(id);
        var item = ContentItem.Of("1.1", title, members.Id, Target.Of("atLeast", atLeast), new("mục 1", string.Create(CultureInfo.InvariantCulture, $"từ {atLeast} trở lên")));
        return new(id, version, new("Kế hoạch", title, $"{id.ToUpperInvariant()}/KH"), new(new DateOnly(2026, 1, 1)), [members], [new("1", title, [item])]);
    }

    /// <summary>The figures of a commune that such a rule set judges.</summary>
    public static string Figures(string id, string subject, int members, string name = "Xã Mẫu") => ObservationWriter.Write(Set(id, subject, members, name));

    public static ObservationSet Set(string id, string subject, int members, string name = "Xã Mẫu") =>
        new(new(subject, name), RunningApp.Today, [new(MeasureOf(id).Id, Observation.Of(members))]);

    /// <summary>Each rule set has a measure of its own, so that no test judges by the rules of another.</summary>
    private static Measure MeasureOf(string id) => new($"members{string.Concat(id.Where(char.IsAsciiLetterOrDigit))}", $"Thành viên {id}", MeasureKind.Count, "người");
}
