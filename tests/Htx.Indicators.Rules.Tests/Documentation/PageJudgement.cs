using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Judges what a page shows: a tiny rule set and figures are put together as files would be, and read.</summary>
internal static class PageJudgement
{
    /// <summary>The measure that a row is about; others go by the names the row gives them.</summary>
    public const string Own = "figure";

    /// <summary>Judges one row: the target as JSON, the kind of measure and perhaps its formula, the figures.</summary>
    public static ItemAssessment OfRow(string target, string kindAndFormula, string figures)
    {
        var (kind, formula) = kindAndFormula.Split(" = ", 2) is [var first, var second] ? (first, second) : (kindAndFormula, null);
        var values = new JsonObject();
        foreach (var given in figures.Split("; "))
        {
            var (id, value) = given.Split(" = ", 2) is [var name, var text] ? (name, text) : (Own, given);
            values[id] = JsonNode.Parse(value);
        }

        var unit = kind switch { "flag" => null, "percent" => "%", _ => "đơn vị" };
        var measures = new JsonObject { [Own] = Measure("Số liệu", kind, unit, formula) };
        foreach (var (id, _) in values.Where(entry => entry.Key != Own))
            measures[id] = Measure(id, "amount", unit);
        return Of(measures, new() { ["measure"] = Own, ["target"] = JsonNode.Parse(target) }, values);
    }

    /// <summary>Judges one item; <paramref name="way"/> is its measure and target, or its parts.</summary>
    public static ItemAssessment Of(JsonObject measures, JsonObject way, JsonObject values)
    {
        var item = new JsonObject { ["id"] = "1.1", ["title"] = "Nội dung", ["basis"] = new JsonObject { ["clause"] = "mục 1", ["quote"] = "…" } };
        foreach (var (key, value) in way)
            item[key] = value?.DeepClone();
        var rules = new JsonObject
        {
            ["id"] = "page",
            ["version"] = 1,
            ["document"] = new JsonObject { ["kind"] = "Kế hoạch", ["number"] = null, ["title"] = "Trang", ["issuedOn"] = null },
            ["inForce"] = new JsonObject { ["from"] = null },
            ["measures"] = measures,
            ["indicators"] = new JsonArray(new JsonObject { ["number"] = "1", ["title"] = "Chỉ tiêu", ["items"] = new JsonArray(item) }),
        };
        return Assess(RuleSetReader.Read(Utf8(rules), "page").GetValue(), values).Items.Single();
    }

    /// <summary>Judges figures, given as an observation file has them under <c>values</c>.</summary>
    public static RuleSetAssessment Assess(RuleSet ruleSet, JsonNode values)
    {
        var file = new JsonObject
        {
            ["subject"] = new JsonObject { ["id"] = "x", ["name"] = "X" },
            ["asOf"] = "2026-06-30",
            ["values"] = values.DeepClone(),
        };
        return CompiledRuleSet.Compile(ruleSet).Assess(ObservationReader.Read(Utf8(file), "page", ruleSet).GetValue());
    }

    /// <summary>The verdict as the pages print it: “đạt (ước)”, “chưa đánh giá: missing”.</summary>
    public static string Printed(ItemAssessment item) => item.Verdict() + (item.Outcome.Reason is { } reason ? $": {reason.ToKey()}" : "");

    public static JsonObject Measure(string title, string kind, string? unit, string? formula = null)
    {
        var measure = new JsonObject { ["title"] = title, ["kind"] = kind };
        if (unit is not null)
            measure["unit"] = unit;
        if (formula is not null)
            measure["formula"] = formula;
        return measure;
    }

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
