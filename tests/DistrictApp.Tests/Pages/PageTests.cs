using System.Net;

namespace DistrictApp.Tests;

public sealed class PageTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_first_page_shows_the_documents_in_force_on_the_chosen_day()
    {
        var page = await app.Http.GetAsync("/?ngay=2023-02-20").ReadPage();

        Assert.Contains("Văn bản có hiệu lực ngày 20/02/2023", page, StringComparison.Ordinal);
        Assert.Contains("Nghị quyết 47/NQ-HĐND : Kế hoạch phát triển kinh tế tập thể giai đoạn 2021-2025 từ 12/8/2021 đến hết 31/12/2025 7 11", page, StringComparison.Ordinal);
        Assert.DoesNotContain("49-CTr/TU :", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_it_is_the_latest_day_of_stored_figures()
    {
        await app.Http.PostAsync("/api/observations", Sent.Json(Sent.Report)).Read(HttpStatusCode.Created);

        Assert.Contains("Văn bản có hiệu lực ngày 10/11/2023", await app.Http.GetAsync("/").ReadPage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_stored_figures_shows_table_bars_explanations_and_what_has_to_be_looked_at()
    {
        await app.Http.PostAsync("/api/observations", Sent.Json(Sent.ReportOf("trang-don-vi"))).Read(HttpStatusCode.Created);
        var (markup, page) = (await app.Http.GetAsync("/so-lieu/trang-don-vi/2023-11-10").ReadMarkup(), await app.Http.GetAsync("/so-lieu/trang-don-vi/2023-11-10").ReadPage());

        var expected = AssessmentTable.Of(CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021")).Assess(ObservationReader.ReadFile(Repository.Sample).GetValue()));
        Assert.Contains(HtmlReport.WriteFragment(expected), markup, StringComparison.Ordinal);
        Assert.All(expected.Columns[0].Items, item => Assert.Contains($"{item.Item.Id} {item.Verdict()} {item.Explain()}", page, StringComparison.Ordinal));
        Assert.Contains("HTX4101 “statements[6].text”: phép tính “118/130 = 91,47%” sai", page, StringComparison.Ordinal);
        Assert.Contains("Lưu lúc 00:30 ngày 30/6/2026, lần 1.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_documents_of_the_day_judge_when_they_are_asked_for()
    {
        await app.Http.PostAsync("/api/observations", Sent.Json(Sent.ReportOf("theo-khac"))).Read(HttpStatusCode.Created);

        var page = await app.Http.GetAsync("/so-lieu/theo-khac/2023-11-10?vb=49-ctr-tu-2023").ReadPage();

        Assert.Contains("Chương trình hành động 49-CTr/TU: Thực hiện", page, StringComparison.Ordinal);
        await app.Http.GetAsync("/so-lieu/theo-khac/2023-11-10?vb=48").ReadPage(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_of_a_document_shows_targets_and_quotes()
    {
        var page = await app.Http.GetAsync("/van-ban/47-nq-hdnd-2021").ReadPage();

        Assert.Contains("từ 2.600 thành viên trở lên", page, StringComparison.Ordinal);
        Assert.All(BundledRuleSets.Get("47-nq-hdnd-2021").Items, item => Assert.Contains(item.Basis.Quote, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/khong-co", 404)]
    [InlineData("/van-ban/48", 404)]
    [InlineData("/van-ban/48/mau-bang.csv", 404)]
    [InlineData("/so-lieu/khong-co/2023-11-10", 404)]
    [InlineData("/so-lieu/khong-co/2023-11-10/sua", 404)]
    [InlineData("/so-lieu/khong-co/2023-11-10/phu-luc.xlsx", 404)]
    [InlineData("/so-lieu/khong-co/hom-qua", 400)]
    [InlineData("/?ngay=hom-qua", 400)]
    [InlineData("/nhap-so-lieu?ngay=hom-qua", 400)]
    [InlineData("/nhap-so-lieu?vb=47-nq-hdnd-2021", 409)]
    public async Task What_cannot_be_shown_gets_a_page_that_leads_back(string address, int status) =>
        Assert.Contains("href=\"/\">Về trang đầu", await app.Http.GetAsync(address).ReadMarkup((HttpStatusCode)status), StringComparison.Ordinal);

    [Fact]
    public async Task Markup_in_names_is_shown_and_never_obeyed()
    {
        const string hostile = "<img src=x onerror=alert(1)>\"'></td><script>document.title='hit'</script>&amp;";
        app.WriteRules("xss.json", Rulebook.Text("xss", 10, title: hostile));
        var figures = Rulebook.Figures("xss", "xss", 7, hostile);
        await Patience.Until(() => app.Http.GetStringAsync("/api/rule-sets"), all => all.Contains("\"xss\"", StringComparison.Ordinal));
        await app.Http.PostAsync("/api/observations", Sent.Json(figures)).Read(HttpStatusCode.Created);

        foreach (var address in new[] { "/so-lieu/xss/2026-06-30", "/so-lieu/xss/2026-06-30/sua", "/?ngay=2026-06-30", "/van-ban/xss" })
        {
            var markup = await app.Http.GetAsync(address).ReadMarkup();
            Assert.DoesNotContain("<img", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", markup, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;", markup, StringComparison.Ordinal);
        }
    }
}
