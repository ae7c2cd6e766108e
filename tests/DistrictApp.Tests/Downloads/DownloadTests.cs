using System.Net;
using System.Text;
using ExcelDataReader;

namespace DistrictApp.Tests;

public sealed class DownloadTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly AssessmentTable Expected = AssessmentTable.Of(CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021")).Assess(ObservationReader.ReadFile(Repository.Sample).GetValue()));

    public static TheoryData<string, string, string> Texts => new()
    {
        { "phu-luc.html", "text/html", HtmlReport.WriteTable(Expected) },
        { "phu-luc.csv", "text/csv", CsvReport.WriteTable(Expected) },
        { "bao-cao.md", "text/markdown", MarkdownReport.WriteTable(Expected) },
        { "ket-qua.json", "application/json", JsonReport.WriteTable(Expected) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_report_is_the_one_of_the_library_byte_for_byte(string name, string type, string text)
    {
        using var file = await Get(name);

        Assert.Equal(type, file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Encoding.UTF8.GetBytes(text), await file.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_workbook_opens_and_has_every_item()
    {
        using var file = await Get("phu-luc.xlsx");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var workbook = ExcelReaderFactory.CreateReader(await file.Content.ReadAsStreamAsync());
        List<string?> firstColumn = [];
        while (workbook.Read())
            firstColumn.Add(workbook.GetValue(0)?.ToString());

        Assert.All(Expected.Columns[0].Items, item => Assert.Contains(item.Item.Id, firstColumn));
    }

    [Theory]
    [InlineData("phu-luc.xlsx", "phu-luc-thap-muoi-2023-11-10.xlsx")]
    [InlineData("bao-cao.md", "bao-cao-thap-muoi-2023-11-10.md")]
    public async Task A_file_is_named_after_report_subject_and_day(string name, string fileName)
    {
        using var file = await Get(name);

        Assert.Equal(("attachment", fileName), (file.Content.Headers.ContentDisposition?.DispositionType, file.Content.Headers.ContentDisposition?.FileName));
    }

    [Fact]
    public async Task It_is_judged_by_what_was_asked_for()
    {
        using var file = await Get("ket-qua.json?vb=49-ctr-tu-2023");

        Assert.Contains("\"id\": \"49-ctr-tu-2023\"", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Get(string name)
    {
        using var stored = await app.Http.PostAsync("/api/observations", Sent.Json(Sent.Report));
        var file = await app.Http.GetAsync($"/so-lieu/thap-muoi/2023-11-10/{name}");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        return file;
    }
}
