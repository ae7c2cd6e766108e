using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace DistrictApp.Load;

/// <summary>Requests that must be answered, each with what this process computes itself.</summary>
internal static class GoodRequests
{
    private const string Id47 = "47-nq-hdnd-2021";
    private static readonly DateOnly Day = new(2023, 11, 10);
    private static readonly CompiledRuleSet Rules47 = CompiledRuleSet.Compile(BundledRuleSets.Get(Id47));

    public static IReadOnlyList<RequestKind> All { get; } =
    [
        new("verdicts by a bundled rule set", "good", JudgeBy47),
        new("verdicts by the file that is replaced", "good", JudgeByRotation),
        new("store, and read back", "good", Store),
        new("page with verdicts", "good", ShowPage),
        new("report as a workbook", "good", GetWorkbook),
        new("upload of a table", "good", UploadTable),
        new("first page", "good", worker => Worker.Expect(worker.Get("/?ngay=2023-11-10"), HttpStatusCode.OK, text => text.Contains("47/NQ-HĐND", StringComparison.Ordinal) ? null : "the resolution is not there")),
        new("rule sets in force", "good", worker => Worker.Expect(worker.Get("/api/rule-sets?day=2026-06-30"), HttpStatusCode.OK, text => text.Contains(RuleRotation.Id, StringComparison.Ordinal) ? null : "the file is not there")),
    ];

    private static string AddressOf(ObservationSet set) => string.Create(CultureInfo.InvariantCulture, $"{set.Subject.Id}/{set.AsOf:yyyy-MM-dd}");

    private static Task<Answer> JudgeBy47(Worker worker)
    {
        var set = worker.NewFigures(Rules47.RuleSet, Day);
        var expected = JsonReport.Write(Rules47.Assess(set)).TrimEnd();
        return Worker.Expect(worker.Judge(ObservationWriter.Write(set), $"?ruleSet={Id47}"), HttpStatusCode.OK, text => AssessmentIn(text).GetRawText() == expected ? null : "another verdict");
    }

    private static Task<Answer> JudgeByRotation(Worker worker)
    {
        var set = worker.NewFigures(worker.Rotation.Any, RuleRotation.Day);
        var earliest = worker.Rotation.LatestSeen;
        return Worker.Expect(worker.Judge(ObservationWriter.Write(set), $"?ruleSet={RuleRotation.Id}"), HttpStatusCode.OK, text =>
        {
            var assessment = AssessmentIn(text);
            var version = assessment.GetProperty("ruleSet").GetProperty("version").GetInt32();
            if (version < earliest)
                return $"version {version} after {earliest}";
            return assessment.GetRawText() == worker.Rotation.Judge(version, set) ? null : $"another verdict than that of version {version}";
        });
    }

    private static async Task<Answer> Store(Worker worker)
    {
        var set = worker.NewFigures(Rules47.RuleSet, Day);
        var json = ObservationWriter.Write(set);
        using var saved = await worker.Send(HttpMethod.Put, $"/api/observations/{AddressOf(set)}", Worker.Json(json));
        if (!saved.IsSuccessStatusCode)
            return new((int)saved.StatusCode, "not saved");
        worker.Stored = set;
        return await Worker.Expect(worker.Get($"/api/observations/{AddressOf(set)}"), HttpStatusCode.OK, text => text == json ? null : "other figures than were stored");
    }

    private static async Task<Answer> ShowPage(Worker worker)
    {
        if (worker.Stored is not { } set)
            return await Store(worker);
        var expected = HtmlReport.WriteFragment(AssessmentTable.Of(Rules47.Assess(set)));
        return await Worker.Expect(worker.Get($"/so-lieu/{AddressOf(set)}?vb={Id47}"), HttpStatusCode.OK, text => text.Contains(expected, StringComparison.Ordinal) ? null : "another table");
    }

    private static async Task<Answer> GetWorkbook(Worker worker)
    {
        if (worker.Stored is not { } set)
            return await Store(worker);
        using var expected = new MemoryStream();
        ExcelReport.WriteTable(expected, AssessmentTable.Of(Rules47.Assess(set)));
        using var response = await worker.Get($"/so-lieu/{AddressOf(set)}/phu-luc.xlsx?vb={Id47}");
        var sent = await response.Content.ReadAsByteArrayAsync();
        var isEqual = expected.ToArray().AsSpan().SequenceEqual(sent);
        return new((int)response.StatusCode, response.StatusCode == HttpStatusCode.OK && isEqual ? null : "another workbook");
    }

    private static async Task<Answer> UploadTable(Worker worker)
    {
        var set = worker.NewFigures(Rules47.RuleSet, Day);
        Measure[] given = [.. Rules47.RuleSet.Measures.Where(measure => set[measure.Id] is { Value: not null, Status: ObservationStatus.Actual })];
        var cells = given.Select(measure => measure.Kind == MeasureKind.Flag ? set[measure.Id].Value == 1 ? "có" : "không" : Numbers.Format(set[measure.Id].Value!.Value));
        var table = $"subject.id;subject.name;asOf;{string.Join(';', given.Select(measure => measure.Id))}\n{set.Subject.Id};{set.Subject.Name};10/11/2023;{string.Join(';', cells)}\n";
        using var taken = await worker.Upload("bang.csv", Encoding.UTF8.GetBytes(table));
        if (taken.StatusCode != HttpStatusCode.SeeOther)
            return new((int)taken.StatusCode, $"not taken: {await taken.Content.ReadAsStringAsync()}");
        worker.Stored = new(set.Subject, set.AsOf, given.Select(measure => KeyValuePair.Create(measure.Id, set[measure.Id])));
        var json = ObservationWriter.Write(worker.Stored);
        return await Worker.Expect(worker.Get($"/api/observations/{AddressOf(set)}"), HttpStatusCode.OK, text => text == json ? null : "other figures than were uploaded");
    }

    private static JsonElement AssessmentIn(string text) => JsonDocument.Parse(text).RootElement.GetProperty("assessments")[0];
}
