using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Schema and reader, held against each other on changed files: each refuses what the other does, but for what docs/rule-format.md lists.</summary>
public sealed partial class SchemaAgreementProperties
{
    /// <summary>Listed because of values that are not generated here: 1.0 as a version, a lone Hebrew point, 30 February, a tenth decimal.</summary>
    private static readonly string[] NotGenerated = ["HTX1204", "HTX1205", "HTX1207", "HTX1208"];

    private static readonly HashSet<string> BeyondTheSchemas =
        [.. MarkdownPage.Of("rule-format.md").LinesUnder("Điều lược đồ không nói được · What the schema cannot say").SelectMany(line => Code().Matches(line)).Select(match => match.Value).Except(NotGenerated)];

    private static readonly Gen<JsonNode?> AnyValue = Gen.Elements(
        "null", "0", "1", "-1", "2.5", "100", "1000000", "true", "false", "\"\"", "\" \"", "\"\\u200B\\u3164\"", "\"x\"", "\"never\"", "\"lower\"", "\"percent\"", "\"count\"", "\"flag\"", "\"%\"",
        "\"2026-01-15\"", "\"15/01/2026\"", "\"members\"", "\"a b\"", "\"đạt\"", "\"vượt\"", "\"estimated\"", "[]", "{}", "[1, 2]", "[\"x\", \"x\"]", "{ \"moreThan\": 5 }", "{ \"value\": 5 }", "{ \"reach\": 5 }",
        "\"missing\"", "\"chưa đánh giá\"", "\"en\"", $"\"{new string('0', 64)}\"")
        .Select(text => JsonNode.Parse(text));

    /// <summary>One change at a random place: a value replaced, a key taken away, renamed, added, an element doubled or taken away.</summary>
    private static readonly Gen<Action<JsonNode>> AnyChange =
        from place in Gen.Choose(0, int.MaxValue - 1)
        from what in Gen.Choose(0, 5)
        from key in Gen.Elements("title", "unit", "kind", "formula", "min", "max", "measure", "target", "allOf", "anyOf", "deadline", "notes", "exceeds", "better", "reach", "between", "done", "value", "status", "actual", "bands", "points", "khac", "reason", "classification", "asserted", "parts", "basis", "document", "seal", "content")
        from value in AnyValue
        select (Action<JsonNode>)(root => Change(root, place, what, key, value));

    public static TheoryData<string, string> Readers => new()
    {
        { "rule-set", "rules/47-nq-hdnd-2021.json" }, { "rule-set", "tests/Data/xa-kinh-te-xa-hoi-2026.json" }, { "rule-set", "rules/goals-2030-2045.json" }, { "rule-set", "tests/Data/tinh-giao-2026.json" },
        { "observations", "samples/thap-muoi-2023-11-10.json" }, { "observations", "tests/Data/xa-mau-2026-11-30.json" },
        { "scorecard", "rules/tt-09-2017-bnnptnt.json" }, { "scorecard", "rules/tt-01-2020-bkhdt.json" },
        { "cases", "rules/47-nq-hdnd-2021.cases.json" },
        { "record", "tests/Golden/resolution-47.record.json" },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_changed_file_is_refused_by_both_or_by_none(string schema, string file)
    {
        var good = Repository.ReadText(file);
        var (both, none) = (0, 0);
        foreach (var text in Changed(Gen.Constant(good), 1_500))
        {
            var isValid = RequireAgreement(schema, text);
            (both, none) = isValid ? (both, none + 1) : (both + 1, none);
        }

        Assert.InRange(both, 300, 1_500);
        Assert.InRange(none, 100, 1_500);
    }

    [Fact]
    public void A_changed_random_rule_set_is_refused_by_both_or_by_none()
    {
        foreach (var text in Changed(RuleSets.All.Select(rules => RuleSetWriter.Write(rules)), 1_500))
            RequireAgreement("rule-set", text);
    }

    [Fact]
    public void A_changed_random_observation_set_is_refused_by_both_or_by_none()
    {
        foreach (var text in Changed(RuleSets.Observations.Select(set => ObservationWriter.Write(set)), 1_500))
            RequireAgreement("observations", text);
    }

    [Fact]
    public void A_changed_random_record_is_refused_by_both_or_by_none()
    {
        var records =
            from rules in RuleSets.All
            from set in RuleSets.Observations
            select DecisionRecordWriter.Write(DecisionRecord.Of(CompiledRuleSet.Compile(rules).Assess(set)));
        foreach (var text in Changed(records, 600))
            RequireAgreement("record", text);
    }

    private static string[] Changed(Gen<string> good, int count)
    {
        var changed =
            from text in good
            from changes in Gen.Choose(1, 3).SelectMany(number => Gen.ListOf(AnyChange, number))
            select Apply(text, changes);
        return changed.Sample(count, new Rnd(47, 2021), 50);
    }

    /// <summary>Returns whether the schema accepts.</summary>
    private static bool RequireAgreement(string schema, string text)
    {
        var isValid = SchemaEvaluator.IsValid($"rules/schema/{schema}.schema.json", text);
        Diagnostic[] errors = [.. Read(schema, Encoding.UTF8.GetBytes(text)).Where(diagnostic => diagnostic.Severity == Severity.Error)];
        if (!isValid)
            Assert.True(errors.Length > 0, $"Only the schema refuses:\n{text}");
        else
            Assert.True(errors.All(error => BeyondTheSchemas.Contains(error.Code)), $"Only the reader refuses:\n{string.Join('\n', errors.Select(error => error.Format()))}\n{text}");
        return isValid;
    }

    private static IReadOnlyList<Diagnostic> Read(string schema, byte[] text) => schema switch
    {
        "rule-set" => RuleSetReader.Read(text, "x").Diagnostics,
        "observations" => ObservationReader.Read(text, "x").Diagnostics,
        "scorecard" => ScorecardReader.Read(text, "x").Diagnostics,
        "record" => DecisionRecordReader.Read(text, "x").Diagnostics,
        _ => CaseReader.Read(text, "x", Sample.Resolution47.RuleSet).Diagnostics,
    };

    private static string Apply(string text, IEnumerable<Action<JsonNode>> changes)
    {
        var root = JsonNode.Parse(text)!;
        foreach (var change in changes)
            change(root);
        return root.ToJsonString();
    }

    private static void Change(JsonNode root, int place, int what, string key, JsonNode? value)
    {
        JsonNode[] holders = [.. Holders(root)];
        switch (holders[place % holders.Length])
        {
            case JsonObject { Count: > 0 } holder:
                var (chosen, old) = holder.ElementAt(place / 7 % holder.Count);
                switch (what)
                {
                    case 0:
                        holder.Remove(chosen);
                        break;
                    case 1:
                        holder.Remove(chosen);
                        holder[key] = old;
                        break;
                    case 2:
                        holder[key] = value?.DeepClone();
                        break;
                    default:
                        holder[chosen] = value?.DeepClone();
                        break;
                }

                break;
            case JsonArray { Count: > 0 } list:
                var index = place / 7 % list.Count;
                switch (what)
                {
                    case 0:
                        list.RemoveAt(index);
                        break;
                    case 1:
                        list.Add(list[index]?.DeepClone());
                        break;
                    default:
                        list[index] = value?.DeepClone();
                        break;
                }

                break;
        }
    }

    private static IEnumerable<JsonNode> Holders(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(member => Holders(member.Value)).Prepend(holder),
        JsonArray list => list.SelectMany(Holders).Prepend(list),
        _ => [],
    };

    [GeneratedRegex("HTX[0-9]{4}")]
    private static partial Regex Code();
}
