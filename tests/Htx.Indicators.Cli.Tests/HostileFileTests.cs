namespace Htx.Indicators.Cli.Tests;

/// <summary>A rule set that means harm is refused by every command, with a code and without half a result.</summary>
public sealed class HostileFileTests
{
    private static readonly Dictionary<string, (string Text, string Code)> Hostile = new()
    {
        ["nested brackets"] = (new string('[', 100_000), "HTX1006"),
        ["a chain of formulas"] = (RuleSet(string.Join(',', Enumerable.Range(1, 5_000).Select(i => Measure($"m{i}", $"m{i - 1} + 1")))), "HTX1003"),
        ["formulas that double each other"] = (RuleSet(string.Join(',', Enumerable.Range(1, 200).Select(i => Measure($"m{i}", string.Join('+', Enumerable.Repeat($"m{i - 1}", 100)))))), "HTX1003"),
        ["nested parentheses"] = (RuleSet(Measure("m1", new string('(', 900) + "m0" + new string(')', 900))), "HTX2101"),
        ["a call of a method"] = (RuleSet(Measure("m1", "m0.GetType()")), "HTX2101"),
        ["too many targets"] = (RuleSet(Measure("m1", "m0"), 1_201), "HTX1003"),
        ["numbers beyond all bounds"] = (RuleSet(Measure("m1", "m0")).Replace("\"reach\": 5", "\"reach\": 1e999999999", StringComparison.Ordinal), "HTX1208"),
        ["a path for an id"] = (RuleSet(Measure("m1", "m0")).Replace("\"id\": \"x\"", "\"id\": \"../../etc/passwd\"", StringComparison.Ordinal), "HTX1209"),
        ["marks of direction"] = (RuleSet(Measure("m1", "m0")).Replace("\"title\": \"N\"", "\"title\": \"\u202eN\"", StringComparison.Ordinal), "HTX1007"),
        ["half of a pair in a key"] = (RuleSet(Measure("m1", "m0")).Replace("\"id\": \"x\"", "\"\\ud800\": 1, \"id\": \"x\"", StringComparison.Ordinal), "HTX1007"),
        ["what is no character"] = (RuleSet(Measure("m1", "m0")).Replace("\"title\": \"N\"", "\"title\": \"N\uffff\"", StringComparison.Ordinal), "HTX1007"),
    };

    /// <summary>The line that sums up a file of <c>check</c> says its name, too; Windows has no such names.</summary>
    [Fact]
    public void A_file_name_is_never_obeyed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var file = folder.Write("\u001b[31m\u202e\ny.json: không có lỗi", Repository.ReadText("rules/47-nq-hdnd-2021.json"));

        var run = Run.Htx("check", "--brief", file);

        Assert.Equal($"{folder.Path}/U+001B[31mU+202EU+000Ay.json: không có lỗi: không có lỗi\n", run.Output);
    }

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_refuses_it(string name)
    {
        using var folder = new TemporaryFolder();
        var (text, code) = Hostile[name];
        var rules = folder.Write("x.json", text);
        var data = folder.Write("data.jsonl", """{ "subject": { "id": "s", "name": "S" }, "asOf": "2025-01-01", "values": { "m0": 5 } }""");
        var report = Path.Combine(folder.Path, "report");
        string[][] commands =
        [
            ["evaluate", "--rules", rules, "--data", data],
            ["evaluate", "--rules", "x", "--data", data, "--catalogue", folder.Path],
            ["report", "--rules", rules, "--data", data, "--out", report],
            ["export", "--rules", rules, "--to", "workflow"],
            ["diff", "47-nq-hdnd-2021", rules],
            ["template", "--rules", rules],
            ["list", "--catalogue", folder.Path],
        ];

        foreach (var command in commands)
        {
            var run = Run.Htx(command);
            Assert.Equal((1, "", true), (run.ExitCode, run.Output, run.Codes.Contains(code)));
        }

        Assert.False(Directory.Exists(report));
        Assert.Contains(code, Run.Htx("check", rules).Codes);
    }

    [Fact]
    public void An_empty_name_is_no_file() => Assert.Equal(["HTX1001"], Run.Htx("check", "").Codes);

    private static string Measure(string id, string formula) => $$"""  "{{id}}": { "title": "T", "unit": "ha", "kind": "amount", "formula": "{{formula}}" } """;

    private static string RuleSet(string measures, int items = 1) => $$"""
        { "id": "x", "version": 1, "document": { "kind": "K", "number": null, "title": "M", "issuedOn": null }, "inForce": { "from": null },
          "measures": { "m0": { "title": "T", "unit": "ha", "kind": "amount" }, {{measures}} },
          "indicators": [ { "number": "1", "title": "C", "items": [
            {{string.Join(',', Enumerable.Range(1, items).Select(i => $$"""{ "id": "{{i}}", "title": "N", "measure": "m1", "target": { "reach": 5 }, "basis": { "clause": "c", "quote": "q" } }"""))}}
          ] } ] }
        """;
}
