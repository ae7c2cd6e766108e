using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Puts the blocks of <c>docs/diagnostics.md</c> into the two sample files of that page, as their fences say, and reads what comes out.</summary>
internal sealed class PageFragments
{
    public const string SampleLabel = "Tệp mẫu · Sample file:";

    private const string Hole = "HOLE";

    private readonly string rules;
    private readonly string figures;
    private readonly string scorecard;
    private readonly CompiledRuleSet compiled;

    public PageFragments(MarkdownPage page)
    {
        (rules, figures, scorecard) = (SampleOf(page, "json rule-set"), SampleOf(page, "json observations"), SampleOf(page, "json scorecard"));
        compiled = CompiledRuleSet.Compile(RuleSetReader.Read(Encoding.UTF8.GetBytes(rules), "sample").GetValue());
    }

    /// <summary>Everything that reading the block, in its place, finds; for figures, what judging them finds too.</summary>
    public IReadOnlyList<Diagnostic> Read(PageBlock block) => block.Info switch
    {
        "json target" => ReadRules(root => FirstItem(root)["target"] = Hole, block),
        "json item" => ReadRules(root => Items(root).Add(Hole), block),
        "json measure" => ReadRules(root => AddMeasure(root, block.Text), block),
        "json key" => ReadRules(root => Replace(root, block.Text), block),
        "json rule-set" => ReadRules(block.Text, block),
        "json figure" => ReadFigures(Fill(figures, root => root["values"] = new JsonObject { [Hole] = 0 }, block.Text)),
        "json statement" => ReadFigures(Fill(figures, root => root["statements"] = new JsonArray { Hole }, block.Text)),
        "json observations" => ReadFigures(block.Text),
        "json scorecard" => ReadScorecard(block.Text, block),
        "json scorecard key" => ReadScorecard(Fill(scorecard, root => Replace(root, block.Text), block.Text), block),
        "json record key" => DecisionRecordReader.Read(Encoding.UTF8.GetBytes(Fill(Record(), root => Replace(root, block.Text), block.Text)), "x").Diagnostics,
        "json sets" => ReadSets(block.Text, "x.json"),
        "csv" => ReadSets(block.Text, "x.csv"),
        "json cases" => ReadCases(block.Text),
        "json scorecard cases" => ReadScorecardCases(block.Text),
        "text file" => CheckFile(block.Text),
        _ => throw new NotSupportedException($"Line {block.Line}: '{block.Info}' does not say into what it is put."),
    };

    private static string SampleOf(MarkdownPage page, string info) =>
        page.Blocks.Single(block => block.Label == SampleLabel && block.Info == info).Text;

    /// <summary>The record of the sample figures judged by the sample rule set.</summary>
    private string Record() =>
        DecisionRecordWriter.Write(DecisionRecord.Of(compiled.Assess(ObservationReader.Read(Encoding.UTF8.GetBytes(figures), "sample").GetValue())));

    private IReadOnlyList<Diagnostic> ReadRules(Action<JsonObject> makeHole, PageBlock block) => ReadRules(Fill(rules, makeHole, block.Text), block);

    /// <summary>What reading finds; what checking finds beyond it only where it is about that: elsewhere a target is put under a quote that has another number.</summary>
    private static IReadOnlyList<Diagnostic> ReadRules(string text, PageBlock block) =>
        IsOfChecking(block) ? RuleSetCheck.Check(Encoding.UTF8.GetBytes(text), "x") : RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").Diagnostics;

    private static IReadOnlyList<Diagnostic> ReadScorecard(string text, PageBlock block) =>
        IsOfChecking(block) ? ScorecardCheck.Check(Encoding.UTF8.GetBytes(text), "x") : ScorecardReader.Read(Encoding.UTF8.GetBytes(text), "x").Diagnostics;

    private static bool IsOfChecking(PageBlock block) => block.Heading.StartsWith("HTX5", StringComparison.Ordinal) || block.Label == SampleLabel;

    private IReadOnlyList<Diagnostic> ReadFigures(string text)
    {
        var read = ObservationReader.Read(Encoding.UTF8.GetBytes(text), "x", compiled.RuleSet);
        return [.. read.Diagnostics, .. read.Succeeded ? EvaluationWarnings.Of(compiled.Assess(read.Value), "x") : []];
    }

    private IReadOnlyList<Diagnostic> ReadSets(string text, string name)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var file = ObservationFile.OpenStream(stream, name, new() { Numbers = Language.Vietnamese, Measures = [compiled.RuleSet.Measures] });
        return [.. file.ReadSets().SelectMany(read => read.Diagnostics)];
    }

    private IReadOnlyList<Diagnostic> ReadCases(string text)
    {
        var read = CaseReader.Read(Encoding.UTF8.GetBytes(text), "x", compiled.RuleSet);
        return [.. read.Diagnostics, .. read.Value?.Run() ?? []];
    }

    private IReadOnlyList<Diagnostic> ReadScorecardCases(string text)
    {
        var read = CaseReader.Read(Encoding.UTF8.GetBytes(text), "x", ScorecardReader.Read(Encoding.UTF8.GetBytes(scorecard), "sample").GetValue());
        return [.. read.Diagnostics, .. read.Value?.Run() ?? []];
    }

    private static IReadOnlyList<Diagnostic> CheckFile(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        var diagnostics = FileChecker.Check(path).Single().Diagnostics;
        File.Delete(path);
        return diagnostics;
    }

    /// <summary>Text goes into the hole as it stands, for most of it is not what JSON would accept.</summary>
    private static string Fill(string sample, Action<JsonObject> makeHole, string text)
    {
        var root = JsonNode.Parse(sample)!.AsObject();
        makeHole(root);
        return root.ToJsonString().Replace($"\"{Hole}\":0", text, StringComparison.Ordinal).Replace($"\"{Hole}\"", text, StringComparison.Ordinal);
    }

    /// <summary>A measure, and an item that uses it, so that nothing is left unused.</summary>
    private static void AddMeasure(JsonObject root, string text)
    {
        root["measures"]![Hole] = 0;
        var item = FirstItem(root).DeepClone();
        item["id"] = "added";
        item["title"] = "Thêm";
        item["measure"] = NameIn(text);
        item["target"] = text.Contains("\"kind\": \"flag\"", StringComparison.Ordinal) ? new JsonObject { ["done"] = true } : new JsonObject { ["reach"] = 1 };
        item["basis"]!["quote"] = "01";
        Items(root).Add(item);
    }

    private static void Replace(JsonObject root, string text)
    {
        root.Remove(NameIn(text));
        root[Hole] = 0;
    }

    private static string NameIn(string text) => text.Split('"')[1];

    private static JsonArray Items(JsonObject root) => root["indicators"]![0]!["items"]!.AsArray();

    private static JsonObject FirstItem(JsonObject root) => Items(root)[0]!.AsObject();
}
