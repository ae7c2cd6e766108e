using System.Net;
using System.Text.RegularExpressions;

namespace DistrictApp.Tests;

public sealed class EntryTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_form_asks_for_every_figure_that_is_given_and_for_none_that_is_computed()
    {
        var form = await app.Http.GetAsync("/nhap-so-lieu?ngay=2023-11-10&vb=47-nq-hdnd-2021").ReadMarkup();

        Assert.All(BundledRuleSets.Get("47-nq-hdnd-2021").Measures, measure =>
            Assert.Equal(measure.Formula is null, form.Contains($"name=\"so.{measure.Id}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Figures_as_documents_write_them_are_saved_and_judged()
    {
        using var saved = await Save("nhap-so", ("so.htxMembers", "2.570"), ("so.htxMeanRevenue", "1.800,5"), ("trang-thai.htxMeanRevenue", "Estimated"), ("ghi-chu.htxMeanRevenue", "cả năm"), ("so.htxStrengthened", "có"), ("trang-thai.thtMembers", "NotApplicable"));

        Assert.Equal((HttpStatusCode.SeeOther, "/so-lieu/nhap-so/2023-11-10"), (saved.StatusCode, saved.Headers.Location?.ToString()));
        var set = await Stored("nhap-so");
        Assert.Equal(
            [("htxMeanRevenue", Observation.Of(1800.5m, ObservationStatus.Estimated, unit: "triệu đồng/năm", note: "cả năm")), ("htxMembers", Observation.Of(2570, unit: "thành viên")), ("htxStrengthened", Observation.OfFlag(true)), ("thtMembers", Observation.NotApplicable())],
            set.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => (value.Key, value.Value)));
        Assert.Contains("2.1 chưa đạt 2.570 thành viên", await app.Http.GetAsync(saved.Headers.Location).ReadPage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so.htxMembers", "2570.5", "viết dấu phẩy trước phần thập phân, dấu chấm giữa hàng nghìn: 2.570,5")]
    [InlineData("so.htxMembers", "khoảng 2.570", "chỉ viết số, ví dụ 2.570 hoặc 1597,93")]
    [InlineData("so.htxMembers", "1000000000000000000", "số liệu nhỏ hơn 10¹⁸")]
    [InlineData("so.htxStrengthened", "1", "chọn có hoặc không")]
    [InlineData("trang-thai.htxMembers", "Estimated", "đã chọn “ước” thì phải có số liệu")]
    [InlineData("ghi-chu.htxMembers", "a\u0007b", "ghi chú viết trên một dòng")]
    [InlineData("ma", "Tháp Mười", "viết chữ cái không dấu")]
    [InlineData("ten", " ", "viết tên trên một dòng")]
    public async Task A_field_that_cannot_be_taken_is_named_and_what_was_typed_stays(string field, string value, string mend)
    {
        var markup = await Save("sai-o", (field, value), ("so.thtMembers", "3.205")).ReadMarkup(HttpStatusCode.BadRequest);

        Assert.Contains(mend, markup, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", markup, StringComparison.Ordinal);
        Assert.Contains("value=\"3.205\"", markup, StringComparison.Ordinal);
        await app.Http.GetAsync("/api/observations/sai-o/2023-11-10").ReadProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Changing_a_figure_keeps_what_the_form_does_not_show()
    {
        var report = Sent.ReportOf("sua")
            .Replace("\"thtMeanProfit\": 95", """ "thtMeanProfit": { "value": null, "unit": "triệu đồng/năm", "note": "chưa có" }""", StringComparison.Ordinal)
            .Replace("\"thtMembers\": 3205", """ "thtMembers": { "status": "notApplicable", "unit": "thành viên" }""", StringComparison.Ordinal);
        await app.Http.PostAsync("/api/observations", Sent.Json(report)).Read(HttpStatusCode.Created);
        var before = await Stored("sua");

        var form = await app.Http.GetAsync("/so-lieu/sua/2023-11-10/sua?vb=47-nq-hdnd-2021").ReadMarkup();
        await Expect(HttpStatusCode.SeeOther, Save("sua", [.. FieldsOf(form).Where(field => field.Name != "so.htxMembers"), ("so.htxMembers", "2.610")]));

        var after = await Stored("sua");
        Assert.Equal(Observation.Of(2610, unit: "thành viên"), after["htxMembers"]);
        Assert.Equal(before.Values.Where(value => value.Key != "htxMembers"), after.Values.Where(value => value.Key != "htxMembers"));
        Assert.Equal(before.Statements.Select(statement => statement.Text), after.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public async Task Two_people_who_change_the_same_figures_do_not_overwrite_each_other()
    {
        await Expect(HttpStatusCode.SeeOther, Save("hai-nguoi", ("so.htxMembers", "1")));
        await Expect(HttpStatusCode.SeeOther, Save("hai-nguoi", ("ban", "1"), ("so.htxMembers", "2")));

        var late = await Save("hai-nguoi", ("ban", "1"), ("so.htxMembers", "3")).ReadPage(HttpStatusCode.Conflict);
        var again = await Save("hai-nguoi", ("so.htxMembers", "4")).ReadPage(HttpStatusCode.Conflict);

        Assert.All([late, again], page => Assert.Contains("vừa được người khác lưu", page, StringComparison.Ordinal));
        Assert.Equal(2, (await Stored("hai-nguoi"))["htxMembers"].Value);
    }

    [Theory]
    [InlineData("/nhap-so-lieu")]
    [InlineData("/tai-len")]
    public async Task A_form_without_the_token_of_its_page_is_refused(string address)
    {
        using var forged = new FormUrlEncodedContent([new("ngay", "2023-11-10"), new("ma", "gia"), new("ten", "Giả"), new("so.htxMembers", "1")]);

        Assert.Contains("Trang đã cũ", await app.Http.PostAsync(address, forged).ReadPage(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await app.Http.GetAsync("/api/observations/gia/2023-11-10").ReadProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/nhap-so-lieu")]
    [InlineData("/tai-len")]
    public async Task What_is_no_form_is_refused(string address) =>
        await app.Http.PostAsync(address, Sent.Json(Sent.Report)).ReadPage(HttpStatusCode.UnsupportedMediaType);

    private Task<HttpResponseMessage> Save(string subject, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("ngay", "2023-11-10"), ("vb", "47-nq-hdnd-2021"), ("ma", subject), ("ten", "Huyện Mẫu"), ("ban", "0")];
        return app.Http.PostForm("/nhap-so-lieu", [.. usual.Where(field => fields.All(other => other.Name != field.Name)), .. fields]);
    }

    private async Task<ObservationSet> Stored(string subject) =>
        ObservationReader.Read(await app.Http.GetByteArrayAsync($"/api/observations/{subject}/2023-11-10"), subject).GetValue();

    private static async Task Expect(HttpStatusCode status, Task<HttpResponseMessage> call)
    {
        using var response = await call;
        Assert.Equal(status, response.StatusCode);
    }

    /// <summary>What a browser would send of a page that nobody touched.</summary>
    private static IEnumerable<(string Name, string Value)> FieldsOf(string markup)
    {
        foreach (Match input in Regex.Matches(markup, "<input[^>]* name=\"([^\"]+)\"(?:[^>]* value=\"([^\"]*)\")?"))
        {
            if (!input.Groups[1].Value.StartsWith("__", StringComparison.Ordinal))
                yield return (input.Groups[1].Value, WebUtility.HtmlDecode(input.Groups[2].Value));
        }

        foreach (Match select in Regex.Matches(markup, "<select[^>]* name=\"([^\"]+)\".*?</select>", RegexOptions.Singleline))
            yield return (select.Groups[1].Value, WebUtility.HtmlDecode(Regex.Match(select.Value, "value=\"([^\"]*)\" selected").Groups[1].Value));
    }
}
