using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace DistrictApp.Tests;

public sealed class ObservationsApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string OtherMembers = "\"htxMembers\": 2610";

    [Fact]
    public async Task What_is_stored_comes_back_in_its_canonical_form()
    {
        using var created = await Add(Sent.ReportOf("tra-lai"));

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("/api/observations/tra-lai/2023-11-10", created.Headers.Location?.ToString());
        var stored = await app.Http.GetStringAsync(created.Headers.Location);
        Assert.Equal(ObservationWriter.Write(ObservationReader.Read(System.Text.Encoding.UTF8.GetBytes(Sent.ReportOf("tra-lai")), "x").GetValue()), stored);
    }

    /// <summary>What is stored is written anew, with indents: it has to be readable then.</summary>
    [Fact]
    public async Task Figures_that_would_be_too_long_when_they_are_stored_are_refused()
    {
        var notes = string.Join(',', Enumerable.Range(0, 980).Select(i => $"\"n{i}\":{{\"value\":1,\"note\":\"{new string('ạ', 345)}\"}}"));
        var json = Sent.ReportOf("dai").Replace("\"values\": {", $"\"values\": {{ {notes},", StringComparison.Ordinal);

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(json), 1_000_000, ObservationReader.MaxBytes);
        Assert.Equal("invalid-observations", (await Add(json).ReadProblem(HttpStatusCode.BadRequest)).Kind);
    }

    [Fact]
    public async Task Stored_figures_are_judged_as_sent_ones_are()
    {
        await Add(Sent.ReportOf("danh-gia")).Read(HttpStatusCode.Created);

        var stored = await app.Http.GetAsync("/api/observations/danh-gia/2023-11-10/verdicts").Read(HttpStatusCode.OK);

        var sent = await app.Http.PostAsync("/api/verdicts", Sent.Json(Sent.ReportOf("danh-gia"))).Read(HttpStatusCode.OK);
        Assert.True(JsonElement.DeepEquals(sent.GetProperty("assessments"), stored.GetProperty("assessments")));
    }

    [Fact]
    public async Task The_same_figures_sent_again_are_no_conflict_and_other_ones_are()
    {
        await Add(Sent.ReportOf("hai-lan")).Read(HttpStatusCode.Created);

        Assert.Equal(1, (await Add(Sent.ReportOf("hai-lan")).Read(HttpStatusCode.OK)).GetProperty("version").GetInt32());
        Assert.Equal("already-stored", (await Add(Other("hai-lan")).ReadProblem(HttpStatusCode.Conflict)).Kind);
    }

    [Fact]
    public async Task Who_knows_the_version_replaces_it_and_who_knows_an_old_one_does_not()
    {
        using var created = await Add(Sent.ReportOf("thay"));
        var first = created.Headers.ETag!;

        using var replaced = await Put(Other("thay"), first);
        var (late, _) = await Put(Sent.ReportOf("thay"), first).ReadProblem(HttpStatusCode.PreconditionFailed);

        Assert.Equal((HttpStatusCode.OK, "\"2\"", "outdated"), (replaced.StatusCode, replaced.Headers.ETag?.Tag, late));
        Assert.Contains(OtherMembers, await app.Http.GetStringAsync("/api/observations/thay/2023-11-10"), StringComparison.Ordinal);

        Task<HttpResponseMessage> Put(string json, EntityTagHeaderValue version)
        {
            var request = new HttpRequestMessage(HttpMethod.Put, "/api/observations/thay/2023-11-10") { Content = Sent.Json(json) };
            request.Headers.IfMatch.Add(version);
            return app.Http.SendAsync(request);
        }
    }

    [Fact]
    public async Task Figures_of_another_address_are_refused() =>
        Assert.Equal("address-differs", (await app.Http.PutAsync("/api/observations/khac/2023-11-10", Sent.Json(Sent.Report)).ReadProblem(HttpStatusCode.BadRequest)).Kind);

    [Fact]
    public async Task The_list_says_what_is_stored()
    {
        await Add(Sent.ReportOf("danh-sach")).Read(HttpStatusCode.Created);

        var all = await app.Http.GetAsync("/api/observations").Read(HttpStatusCode.OK);

        Assert.Contains(all.EnumerateArray(), one => one.GetProperty("subjectId").GetString() == "danh-sach" && one.GetProperty("asOf").GetString() == "2023-11-10");
    }

    [Theory]
    [InlineData("/api/observations/khong-co/2023-11-10", 404, "no-such-observations")]
    [InlineData("/api/observations/khong-co/2023-11-10/verdicts", 404, "no-such-observations")]
    [InlineData("/api/observations/khong-co/hom-qua", 400, "bad-day")]
    [InlineData("/api/khong-co", 404, "not-found")]
    public async Task What_is_not_there_is_said_to_be_so(string address, int status, string kind) =>
        Assert.Equal(kind, (await app.Http.GetAsync(address).ReadProblem((HttpStatusCode)status)).Kind);

    [Fact]
    public async Task A_method_that_is_not_taken_is_said_to_be_so() =>
        Assert.Equal("method-not-allowed", (await app.Http.DeleteAsync("/api/observations").ReadProblem(HttpStatusCode.MethodNotAllowed)).Kind);

    private static string Other(string subject) => Sent.ReportOf(subject).Replace("\"htxMembers\": 2570", OtherMembers, StringComparison.Ordinal);

    private Task<HttpResponseMessage> Add(string json) => app.Http.PostAsync("/api/observations", Sent.Json(json));
}
