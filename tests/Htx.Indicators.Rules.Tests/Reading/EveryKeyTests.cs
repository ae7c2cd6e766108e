using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Every object of a good file with a key too many, every key left out or given another sort of value: nothing passes unseen, nothing is half read.</summary>
public sealed class EveryKeyTests
{
    /// <summary>Objects whose keys are ids, where any key is as good as another.</summary>
    private static readonly string[] OfIds = ["$.measures"];

    private static readonly Dictionary<string, (string Path, Func<byte[], (bool Succeeded, IReadOnlyList<Diagnostic> Diagnostics)> Read)> Files = new()
    {
        ["rule set"] = ("tests/Htx.Indicators.Rules.Tests/Evaluation/another-document.json", utf8 => Of(RuleSetReader.Read(utf8, "x"))),
        ["provisional rule set"] = ("rules/49-ctr-tu-2023.json", utf8 => Of(RuleSetReader.Read(utf8, "x"))),
        ["observations"] = ("samples/thap-muoi-2023-11-10.json", utf8 => Of(ObservationReader.Read(utf8, "x"))),
        ["scorecard"] = ("rules/tt-09-2017-bnnptnt.json", utf8 => Of(ScorecardReader.Read(utf8, "x"))),
        ["cases"] = ("rules/htx-diem-2021.cases.json", utf8 => Of(CaseReader.Read(utf8, "x", BundledRuleSets.Get("htx-diem-2021")))),
        ["cases of a scorecard"] = ("rules/tt-01-2020-bkhdt.cases.json", utf8 => Of(CaseReader.Read(utf8, "x", BundledScorecards.Get("tt-01-2020-bkhdt")))),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_itself_is_good(string name) => Assert.True(Files[name].Read(File.ReadAllBytes(Repository.PathOf(Files[name].Path))).Succeeded);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_too_many_is_refused_in_every_object(string name)
    {
        var count = 0;
        foreach (var path in Objects(Root(name)).Select(node => node.GetPath()).Where(path => !OfIds.Contains(path) && !path.EndsWith(".values", StringComparison.Ordinal)).ToArray())
        {
            var root = Root(name);
            At(root, path).Add("zzz", 1);
            var (succeeded, found) = Files[name].Read(Encoding.UTF8.GetBytes(root.ToJsonString()));

            Assert.True(!succeeded && found.Any(defect => defect.Severity == Severity.Error && defect.Place.Path.Contains(path[1..].TrimStart('.'), StringComparison.Ordinal)), $"{name} {path}");
            count++;
        }

        Assert.InRange(count, 7, 1_000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_left_out_or_of_another_sort_is_an_error_or_makes_no_difference_to_reading(string name)
    {
        JsonNode?[] others = [null, 5, -0.5, "x", "", true, new JsonArray(), new JsonObject(), new JsonArray(1, 2, 3)];
        foreach (var (path, key) in Objects(Root(name)).SelectMany(node => node.Select(pair => (node.GetPath(), pair.Key))).ToArray())
        {
            Try(node => node.Remove(key));
            foreach (var other in others)
                Try(node => node[key] = other?.DeepClone());

            void Try(Action<JsonObject> change)
            {
                var root = Root(name);
                change(At(root, path));
                var (succeeded, found) = Files[name].Read(Encoding.UTF8.GetBytes(root.ToJsonString()));

                Assert.True(succeeded != found.Any(defect => defect.Severity == Severity.Error), $"{name} {path}.{key}");
            }
        }
    }

    private static (bool Succeeded, IReadOnlyList<Diagnostic> Diagnostics) Of<T>(ReadResult<T> read)
        where T : class => (read.Value is not null, read.Diagnostics);

    /// <summary>The file, and of cases two, one of which says more of a figure than its number: every file is read some thousand times.</summary>
    private static JsonNode Root(string name)
    {
        var root = JsonNode.Parse(Repository.ReadText(Files[name].Path))!;
        if (root["cases"] is JsonArray cases)
            root["cases"] = new JsonArray(cases[0]!.DeepClone(), cases.First(one => one!["values"]!.AsObject().Any(figure => figure.Value is JsonObject))!.DeepClone());
        return root;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject inner => inner.Select(pair => pair.Value).SelectMany(Objects).Prepend(inner),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static JsonObject At(JsonNode root, string path) => Objects(root).First(node => node.GetPath() == path);
}
