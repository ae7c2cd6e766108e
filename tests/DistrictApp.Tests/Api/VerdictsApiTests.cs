using System.Net;
using System.Text.Json;

namespace DistrictApp.Tests;

public sealed class VerdictsApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Judges_as_the_library_does_in_process()
    {
        var answer = await Judge(Sent.Report).Read(HttpStatusCode.OK);

        var expected = JsonReport.Write(CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021")).Assess(ObservationReader.ReadFile(Repository.Sample).GetValue()));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, Assert.Single(answer.GetProperty("assessments").EnumerateArray())));
        Assert.Equal(["HTX4101", "HTX4101"], answer.GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Judges_by_the_rule_sets_that_are_asked_for()
    {
        var answer = await Judge(Sent.Report, "?ruleSet=49-ctr-tu-2023&ruleSet=47-nq-hdnd-2021").Read(HttpStatusCode.OK);

        Assert.Equal(
            ["49-ctr-tu-2023", "47-nq-hdnd-2021"],
            answer.GetProperty("assessments").EnumerateArray().Select(one => one.GetProperty("ruleSet").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Keeps_nothing()
    {
        await Judge(Sent.ReportOf("khong-luu")).Read(HttpStatusCode.OK);

        await app.Http.GetAsync("/api/observations/khong-luu/2023-11-10").ReadProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_name_that_no_rule_set_knows_is_told_with_what_was_meant()
    {
        var answer = await Judge(Sent.Report.Replace("\"thtMembers\"", "\"thtMember\"", StringComparison.Ordinal)).Read(HttpStatusCode.OK);

        var warning = answer.GetProperty("warnings").EnumerateArray().First();
        Assert.Equal("values.thtMember", warning.GetProperty("place").GetProperty("path").GetString());
        Assert.Contains("thtMembers", warning.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_come_with_code_place_and_both_languages()
    {
        const string bad = """{ "subject": { "id": "x y", "name": "X" }, "asOf": "2023-02-30", "values": { "htxMembers": "2570" } }""";

        var problem = await Judge(bad).Read(HttpStatusCode.BadRequest);

        var diagnostics = problem.GetProperty("diagnostics").EnumerateArray().ToArray();
        Assert.Equal(3, diagnostics.Length);
        Assert.Equal("subject.id", diagnostics[0].GetProperty("place").GetProperty("path").GetString());
        Assert.Equal((1, 22), (diagnostics[0].GetProperty("place").GetProperty("line").GetInt32(), diagnostics[0].GetProperty("place").GetProperty("column").GetInt32()));
        Assert.All(diagnostics, one => Assert.NotEqual(one.GetProperty("message").GetProperty("vi").GetString(), one.GetProperty("message").GetProperty("en").GetString()));
    }

    [Theory]
    [InlineData("""{ "subject": """, "HTX1005")]
    [InlineData("[]", "HTX1204")]
    [InlineData("", "HTX1002")]
    public async Task What_is_no_observation_set_is_refused_with_our_code(string body, string code)
    {
        var (kind, codes) = await Judge(body).ReadProblem(HttpStatusCode.BadRequest);

        Assert.Equal(("invalid-observations", code), (kind, codes[0]));
    }

    [Fact]
    public async Task A_rule_set_that_is_not_in_force_on_the_day_is_a_conflict() =>
        Assert.Equal("not-in-force", (await Judge(Sent.Report.Replace("2023-11-10", "2026-11-10", StringComparison.Ordinal), "?ruleSet=47-nq-hdnd-2021").ReadProblem(HttpStatusCode.Conflict)).Kind);

    [Fact]
    public async Task A_rule_set_that_is_nowhere_is_not_found() =>
        Assert.Equal("no-such-rule-set", (await Judge(Sent.Report, "?ruleSet=48").ReadProblem(HttpStatusCode.NotFound)).Kind);

    [Fact]
    public async Task Figures_that_no_rule_set_asks_for_are_not_judged() =>
        Assert.Equal("nothing-concerned", (await Judge("""{ "subject": { "id": "x", "name": "X" }, "asOf": "2023-11-10", "values": {} }""").ReadProblem(HttpStatusCode.NotFound)).Kind);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task What_does_not_say_that_it_is_JSON_is_not_read(string? contentType)
    {
        using var content = new StringContent(Sent.Report);
        content.Headers.ContentType = contentType is null ? null : new(contentType);

        Assert.Equal("wrong-media-type", (await app.Http.PostAsync("/api/verdicts", content).ReadProblem(HttpStatusCode.UnsupportedMediaType)).Kind);
    }

    private Task<HttpResponseMessage> Judge(string json, string query = "") => app.Http.PostAsync($"/api/verdicts{query}", Sent.Json(json));
}
