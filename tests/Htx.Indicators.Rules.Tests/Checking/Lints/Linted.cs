using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>A rule set with one item, for what the lints say of it.</summary>
internal sealed record Linted(string Quote, string Target)
{
    /// <summary>The kind of the measure, and its unit.</summary>
    public (string Kind, string? Unit) Measure { get; init; } = ("count", "HTX");

    public string Title { get; init; } = "Nội dung";

    public string? Notes { get; init; }

    public string? Deadline { get; init; }

    /// <summary>The day of the document; null where it is not known.</summary>
    public string? IssuedOn { get; init; }

    /// <summary>Further measures, as they stand in the file.</summary>
    public string Others { get; init; } = "{}";

    /// <summary>The codes that checking finds, in order.</summary>
    public IReadOnlyList<string> Codes => [.. Found.Select(diagnostic => diagnostic.Code)];

    public IReadOnlyList<Diagnostic> Found => Look(Text);

    /// <summary>Whether the target can be set for the measure at all.</summary>
    public bool CanBeRead => RuleSetReader.Read(Encoding.UTF8.GetBytes(Text), "x").Succeeded;

    private string Text
    {
        get
        {
            var measures = JsonNode.Parse(Others)!.AsObject();
            measures["figure"] = new JsonObject { ["title"] = "Số liệu", ["kind"] = Measure.Kind, ["unit"] = Measure.Unit };
            if (Measure.Unit is null)
                measures["figure"]!.AsObject().Remove("unit");
            var item = new JsonObject
            {
                ["id"] = "1", ["title"] = Title, ["measure"] = "figure", ["target"] = JsonNode.Parse(Target),
                ["basis"] = new JsonObject { ["clause"] = "mục 1", ["quote"] = Quote },
            };
            if (Notes is not null)
                item["notes"] = Notes;
            if (Deadline is not null)
                item["deadline"] = Deadline;
            return new JsonObject
            {
                ["id"] = "mau", ["version"] = 1,
                ["document"] = new JsonObject { ["kind"] = "Kế hoạch", ["number"] = "1/KH", ["title"] = "Mẫu", ["issuedOn"] = IssuedOn },
                ["inForce"] = new JsonObject { ["from"] = null },
                ["measures"] = measures,
                ["indicators"] = new JsonArray { new JsonObject { ["number"] = "1", ["title"] = "Chỉ tiêu", ["items"] = new JsonArray { item } } },
            }.ToJsonString();
        }
    }

    /// <summary>What reading a rule set finds, and its lints when it can be used.</summary>
    public static IReadOnlyList<Diagnostic> Look(string text)
    {
        var defects = new DefectList("x");
        var root = SourceParser.Parse(new SourceFile("x", Encoding.UTF8.GetBytes(text)), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects);
        if (RuleSetReader.Read(root, defects).Value is { } ruleSet)
        {
            var linted = new LintedRuleSet(new(ruleSet, root!), defects, "x");
            RuleSetLints.Look(linted, new([linted]));
        }

        return defects.ToList();
    }
}
