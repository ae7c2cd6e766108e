using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Lints that know more than one rule set, or the days of one.</summary>
public sealed class RunLintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""{ "number": null }""", "HTX5201")]
    [InlineData("""{ "number": null, "source": "Báo cáo tháng 11/2023" }""", null)]
    [InlineData("""{ "number": null, "issuer": "Hội đồng nhân dân xã A" }""", "HTX5201")]
    [InlineData("""{ "number": null, "issuer": "Hội đồng nhân dân xã A", "issuedOn": "2026-01-01" }""", null)]
    public void A_document_can_be_looked_up_in_some_way(string document, string? code) => Assert.Equal(Only(code), Codes(Write("a", document: document)));

    [Fact]
    public void A_document_that_cannot_be_looked_up_is_explained_or_cited_with_each_item()
    {
        Assert.Empty(Codes(Write("a", document: """{ "number": null }""", notes: "văn bản không có số")));
        Assert.Empty(Codes(Write("a", document: """{ "number": null }""", basis: """{ "document": "1/NQ" }""")));
    }

    [Theory]
    [InlineData("2026-12-31", null, null)]
    [InlineData("2026-01-01", null, null)]
    [InlineData("2027-01-01", null, "HTX5213")]
    [InlineData("2025-12-31", null, "HTX5213")]
    [InlineData("2045-12-31", "tầm nhìn đến năm 2045", null)]
    public void A_deadline_lies_in_the_period_or_is_explained(string deadline, string? notes, string? code) =>
        Assert.Equal(Only(code), Codes(Write("a", inForce: """{ "from": "2026-01-01", "to": "2026-12-31" }""", deadline: deadline, notes: notes)));

    [Fact]
    public void A_period_without_an_end_sets_none() => Assert.Empty(Codes(Write("a", inForce: """{ "from": "2026-01-01" }""", deadline: "2045-12-31")));

    [Theory]
    [InlineData("""{ "number": "1/NQ" }""", """{ "number": "1/NQ" }""", "HTX5221")]
    [InlineData("""{ "number": "1/NQ" }""", """{ "number": " 1/nq" }""", "HTX5221")]
    [InlineData("""{ "number": "1/NQ" }""", """{ "number": "2/NQ" }""", null)]
    [InlineData("""{ "number": "1/NQ", "issuer": "HĐND xã A" }""", """{ "number": "1/NQ", "issuer": "HĐND xã B" }""", null)]
    [InlineData("""{ "number": "1/NQ", "issuedOn": "2025-01-01" }""", """{ "number": "1/NQ", "issuedOn": "2026-01-01" }""", null)]
    [InlineData("""{ "number": "1/NQ", "issuer": "HĐND xã A", "issuedOn": "2025-01-01" }""", """{ "number": "1/NQ" }""", "HTX5221")]
    public void One_document_has_one_rule_set(string one, string other, string? code) => Assert.Equal(Only(code), Codes(Write("a", document: one), Write("b", document: other)));

    [Fact]
    public void Rule_sets_of_one_document_may_follow_each_other()
    {
        var first = Write("a", inForce: """{ "from": "2026-01-01", "to": "2026-06-30" }""");

        Assert.Empty(Codes(first, Write("b", inForce: """{ "from": "2026-07-01" }""")));
        Assert.Equal(["HTX5221"], Codes(first, Write("b", inForce: """{ "from": "2026-06-30" }""")));
        Assert.Empty(Codes(Write("a"), Write("b", inForce: """{ "from": "2026-07-01" }""", supersedes: "a")));
        Assert.Empty(Codes(Write("a"), Write("b", notes: "phần hai của văn bản, phần một ở bộ a")));
    }

    [Fact]
    public void A_rule_set_of_the_package_counts_too() =>
        Assert.Equal(["HTX5221"], Codes(Write("a", document: """{ "number": "47/NQ-HĐND" }""", inForce: """{ "from": "2022-01-01" }""")));

    [Fact]
    public void A_corrected_version_stands_for_the_one_before()
    {
        Assert.Empty(Codes(Write("a"), Write("a", version: 2, file: "a2")));
        Assert.Equal(["HTX5222"], Codes(Write("a"), Write("a", file: "a2")));
        Assert.Empty(FileChecker.Check(Write("a"), Path.Combine(folder.Path, ".", "a.json")).SelectMany(result => result.Diagnostics));
    }

    [Fact]
    public void A_version_that_was_corrected_is_compared_no_more()
    {
        var (other, first) = (Write("b"), Write("a"));
        var corrected = Write("a", document: """{ "number": "2/NQ" }""", version: 2, file: "a2");

        Assert.Empty(Codes(other, first, corrected));
        Assert.Equal(["HTX5221"], Codes(other, first));
    }

    [Fact]
    public void A_basis_is_not_a_document_that_another_replaced()
    {
        var (old, later) = (Write("old", document: """{ "number": "1/NQ" }"""), Write("later", document: """{ "number": "2/NQ" }""", inForce: """{ "from": "2026-07-01" }""", supersedes: "old"));
        string Citing(string cited, string inForce, string? notes = null) =>
            Write("c", document: """{ "number": "3/KH" }""", basis: $$"""{ "document": "{{cited}}" }""", inForce: inForce, itemNotes: notes);
        const string open = """{ "from": "2026-01-01" }""";

        Assert.Equal(["HTX5223"], Codes(old, later, Citing("Nghị quyết số 1/NQ", open)));
        Assert.Equal(["HTX5223"], Codes(old, later, Citing("Nghị quyết 11/NQ và 1/nq ngày 12/8/2021", open)));
        Assert.Empty(Codes(old, later, Citing("11/NQ", open)));
        Assert.Empty(Codes(old, later, Citing("1/NQ-CP", open)));
        Assert.Empty(Codes(old, later, Citing("2/NQ", open)));
        Assert.Empty(Codes(old, later, Citing("1/NQ", """{ "from": "2026-01-01", "to": "2026-06-30" }""")));
        Assert.Empty(Codes(old, later, Citing("1/NQ", open, "1/NQ còn áp dụng cho mục này")));
        Assert.Empty(Codes(old, Citing("1/NQ", open)));
    }

    [Fact]
    public void One_measure_has_one_unit_in_a_run()
    {
        var (one, same) = (Write("a", document: """{ "number": "1/NQ" }"""), Write("b", document: """{ "number": "2/NQ" }"""));
        string Other(string unit, string? notes) => Write("b", document: """{ "number": "2/NQ" }""", unit: unit, measureNotes: notes);

        Assert.Empty(Codes(one, same));
        Assert.Equal(["HTX5224"], Codes(one, Other("tổ chức", null)));
        Assert.Empty(Codes(one, Other("tổ chức", "ở bộ a tính bằng HTX, cùng một số")));
    }

    private static string[] Only(string? code) => code is null ? [] : [code];

    private static IEnumerable<string> Codes(params string[] paths) => FileChecker.Check(paths).SelectMany(file => file.Diagnostics).Select(diagnostic => diagnostic.Code);

    private string Write(
        string id, string document = """{ "number": "1/NQ" }""", string inForce = """{ "from": "2026-01-01" }""", int version = 1, string? notes = null, string? supersedes = null,
        string? deadline = null, string? basis = null, string? itemNotes = null, string unit = "HTX", string? measureNotes = null, string quote = "có 5 HTX", string? file = null)
    {
        JsonObject With(JsonObject node, string key, string? text)
        {
            if (text is not null)
                node[key] = text;
            return node;
        }

        JsonObject Over(JsonObject node, string? json)
        {
            foreach (var (key, value) in JsonNode.Parse(json ?? "{}")!.AsObject())
                node[key] = value?.DeepClone();
            return node;
        }

        var item = With(With(new JsonObject { ["id"] = "1", ["title"] = "Nội dung", ["measure"] = "htx", ["target"] = new JsonObject { ["reach"] = 5 } }, "deadline", deadline), "notes", itemNotes);
        item["basis"] = Over(new JsonObject { ["clause"] = "mục 1", ["quote"] = quote }, basis);
        var root = With(new JsonObject { ["id"] = id, ["version"] = version, ["inForce"] = JsonNode.Parse(inForce) }, "notes", notes);
        root["document"] = Over(new JsonObject { ["kind"] = "Kế hoạch", ["title"] = "Mẫu", ["issuedOn"] = null }, document);
        root["measures"] = new JsonObject { ["htx"] = With(new JsonObject { ["title"] = "Số HTX", ["kind"] = "count", ["unit"] = unit }, "notes", measureNotes) };
        root["indicators"] = new JsonArray { new JsonObject { ["number"] = "1", ["title"] = "Chỉ tiêu", ["items"] = new JsonArray { item } } };
        if (supersedes is not null)
            root["supersedes"] = new JsonArray { supersedes };
        return folder.Write((file ?? id) + ".json", root.ToJsonString());
    }
}
