using System.Net;
using System.Text;

namespace DistrictApp.Load;

/// <summary>Requests that must be refused, each with the words for its own defect.</summary>
internal static class BadRequests
{
    public static IReadOnlyList<RequestKind> All { get; } =
    [
        new("JSON that is cut off", "bad", worker => Refused(worker.Judge("""{ "subject": { "id": "a" """, ""), HttpStatusCode.BadRequest, "HTX1005")),
        new("a number in a string", "bad", worker => Refused(worker.Judge("""{ "subject": { "id": "a", "name": "A" }, "asOf": "2023-11-10", "values": { "htxMembers": "2570" } }""", ""), HttpStatusCode.BadRequest, "HTX1204")),
        new("a nest of brackets", "bad", worker => Refused(worker.Judge(new string('[', 500_000), ""), HttpStatusCode.BadRequest, "HTX1")),
        new("no JSON", "bad", worker => Refused(worker.Send(HttpMethod.Post, "/api/verdicts", new StringContent("x")), HttpStatusCode.UnsupportedMediaType, "wrong-media-type")),
        new("a rule set that is nowhere", "bad", worker => Refused(worker.Judge(Small(worker), "?ruleSet=khong-co"), HttpStatusCode.NotFound, "no-such-rule-set")),
        new("a rule set not in force", "bad", worker => Refused(worker.Judge(Small(worker), "?ruleSet=49-ctr-tu-2023"), HttpStatusCode.Conflict, "not-in-force")),
        new("figures over stored ones", "bad", AddOver),
        new("a form without its token", "bad", worker => Refused(worker.Upload("a.json", "{}"u8.ToArray(), withToken: false), HttpStatusCode.BadRequest, "Trang đã cũ")),
        new("a table with a wrong cell", "bad", worker => Refused(
            worker.Upload("bang.csv", Encoding.UTF8.GetBytes("subject.id;subject.name;asOf;htxMembers\na;A;10/11/2023;2570.5\n")), HttpStatusCode.BadRequest, "“htxMembers”: ô ghi “2570.5”")),
    ];

    private static string Small(Worker worker) => $$"""{ "subject": { "id": "{{worker.Subject.Id}}", "name": "A" }, "asOf": "2022-11-10", "values": { "htxMembers": 2570 } }""";

    private static async Task<Answer> AddOver(Worker worker)
    {
        if (worker.Stored is null)
            return await Refused(worker.Get($"/api/observations/{worker.Subject.Id}/2023-11-10"), HttpStatusCode.NotFound, "no-such-observations");
        var other = new ObservationSet(worker.Subject, worker.Stored.AsOf, [new("htxMembers", Observation.Of(1, note: "khác"))]);
        return await Refused(worker.Send(HttpMethod.Post, "/api/observations", Worker.Json(ObservationWriter.Write(other))), HttpStatusCode.Conflict, "already-stored");
    }

    private static Task<Answer> Refused(Task<HttpResponseMessage> call, HttpStatusCode status, string says) =>
        Worker.Expect(call, status, text => WebUtility.HtmlDecode(text).Contains(says, StringComparison.Ordinal) ? null : $"does not say {says}");
}
