namespace Htx.Indicators.Rules.Tests;

public sealed class SubjectNameTests
{
    [Theory]
    [InlineData("Xã A", "Xã B", "HTX3108")]
    [InlineData("Xã A", "xã  A", null)]
    [InlineData("Xã A", "Xã A", null)]
    public void One_subject_has_one_name_in_a_file(string one, string other, string? code)
    {
        var lines = Json("a", one, 1) + Json("b", "Xã B", 1) + Json("a", other, 2);
        var table = $"subject.id,subject.name,asOf,members\na,{one},2026-01-01,5\nb,Xã B,2026-01-01,5\na,{other},2026-01-02,6\n";

        Assert.All(new[] { Read(lines, "x.jsonl"), Read(table, "x.csv") }, read =>
        {
            Assert.All(read, set => Assert.True(set.Succeeded));
            var found = read.SelectMany(set => set.Diagnostics).Where(diagnostic => diagnostic.Code is "HTX3108").ToArray();
            Assert.Equal(code is null ? [] : [code], found.Select(diagnostic => diagnostic.Code));
            Assert.All(found, diagnostic => Assert.Equal(read[2].Start!.Line, diagnostic.Place.Line));
        });
    }

    [Fact]
    public void A_name_is_held_against_the_first_one()
    {
        var found = Read(Json("a", "Xã A", 1) + Json("a", "Xã B", 2) + Json("a", "Xã A", 3) + Json("a", "Xã C", 4), "x.jsonl").SelectMany(set => set.Diagnostics).ToArray();

        Assert.Equal([2, 4], found.Select(diagnostic => diagnostic.Place.Line));
        Assert.All(found, diagnostic => Assert.Contains("ở dòng 1 có tên khác", diagnostic.Format(), StringComparison.Ordinal));
    }

    private static string Json(string id, string name, int day) =>
        $$"""{ "subject": { "id": "{{id}}", "name": "{{name}}" }, "asOf": "2026-01-0{{day}}", "values": { "members": 5 } }""" + "\n";

    private static ReadResult<ObservationSet>[] Read(string text, string name)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, new() { Numbers = Language.English, Measures = [new(new Measure("members", "Thành viên", MeasureKind.Count, "người"))] });
        return [.. file.ReadSets()];
    }
}
