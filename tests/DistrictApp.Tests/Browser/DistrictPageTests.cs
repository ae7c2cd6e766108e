using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace DistrictApp.Tests;

/// <summary>What an official sees and does, in a real browser.</summary>
public sealed class DistrictPageTests(RunningApp app, Browser browser) : IClassFixture<RunningApp>, IClassFixture<Browser>
{
    [BrowserFact]
    public void Figures_are_entered_judged_and_taken_away_by_keyboard_alone()
    {
        var page = Go("/?ngay=2023-11-10");
        Follow(page, "Nhập số liệu theo 47/NQ-HĐND");
        Type(page, "ten", "Huyện Mẫu");
        Type(page, "ma", "ban-phim");
        Type(page, "so.htxMembers", "2.570");
        Type(page, "so.thtMembers", "3.205");
        Type(page, "so.htxMeanRevenue", "1.800");
        Type(page, "trang-thai.htxMeanRevenue", "ước");
        page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);
        Send(page, () => page.SwitchTo().ActiveElement().SendKeys("cả năm" + Keys.Enter));

        Assert.Equal("Huyện Mẫu, số liệu đến ngày 10/11/2023", page.FindElement(By.TagName("h1")).Text);
        Assert.Equal(["▽ chưa đạt", "● đạt", "● đạt (ước)"], page.FindElements(By.CssSelector("tr.item td.verdict")).Select(cell => cell.Text).Where(text => !text.StartsWith('○')));
        Assert.Equal("Kết quả 2.570 thành viên; mục tiêu từ 2.600 thành viên trở lên: chưa đạt", page.FindElements(By.TagName("svg"))[1].GetAttribute("aria-label"));
        Assert.Contains("2.1 chưa đạt\n2.570 thành viên, mục tiêu từ 2.600 trở lên", page.FindElement(By.TagName("main")).Text, StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        page.ExecuteCdpCommand("Browser.setDownloadBehavior", new() { ["behavior"] = "allow", ["downloadPath"] = folder.Path });
        Follow(page, "Phụ lục (Excel)");
        var file = Path.Combine(folder.Path, "phu-luc-ban-phim-2023-11-10.xlsx");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(file), Patience.Long), string.Join(", ", Directory.GetFiles(folder.Path)));
        Assert.Equal("PK"u8, File.ReadAllBytes(file).AsSpan(0, 2));
    }

    [BrowserFact]
    public void A_wrong_field_is_reached_from_the_list_of_what_is_wrong()
    {
        var page = GoToWrongForm();

        Assert.StartsWith("Chưa lưu: có 1 chỗ cần sửa", page.FindElement(By.Id("loi")).Text, StringComparison.Ordinal);
        Follow(page, "Số lượng thành viên trong các HTX: thấy “2570.5”; viết dấu phẩy trước phần thập phân, dấu chấm giữa hàng nghìn: 2.570,5.");
        page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);

        Assert.Equal("trang-thai.htxMembers", page.SwitchTo().ActiveElement().GetAttribute("id"));
        Assert.Equal("2570.5", page.FindElement(By.Id("so.htxMembers")).GetDomProperty("value"));
    }

    [BrowserFact]
    public void A_table_is_uploaded_and_shown()
    {
        using var folder = new TemporaryFolder();
        var page = Go("/?ngay=2023-11-10");

        page.FindElement(By.Id("tep")).SendKeys(folder.Write("bang.csv", "subject.id;subject.name;asOf;htxMembers\ntai-len;Huyện Tải Lên;10/11/2023;2.600\n"));
        Send(page, () => page.FindElement(By.CssSelector("form[action='/tai-len'] button")).SendKeys(Keys.Enter));

        Assert.Equal("Huyện Tải Lên, số liệu đến ngày 10/11/2023", page.FindElement(By.TagName("h1")).Text);
        Assert.Contains("2.1 đạt", page.FindElement(By.TagName("main")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void A_file_that_is_too_large_gets_a_page_that_says_so()
    {
        using var folder = new TemporaryFolder();
        var page = Go("/");

        page.FindElement(By.Id("tep")).SendKeys(folder.Write("lon.json", new string(' ', 20 * 1024 * 1024)));
        Send(page, () => page.FindElement(By.CssSelector("form[action='/tai-len'] button")).SendKeys(Keys.Enter));

        Assert.StartsWith("Nội dung gửi lên quá lớn", page.Title, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_new_resolution_shows_when_the_page_is_loaded_again()
    {
        var page = Go("/?ngay=2026-06-30");
        Assert.DoesNotContain("TRANG/KH", page.PageSource, StringComparison.Ordinal);

        app.WriteRules("trang.json", Rulebook.Text("trang", 10));

        await Patience.Until(
            () =>
            {
                page.Navigate().Refresh();
                return Task.FromResult(page.FindElement(By.TagName("main")).Text);
            },
            text => text.Contains("Kế hoạch TRANG/KH", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Nothing_keeps_anybody_from_using_any_page_and_nothing_comes_from_elsewhere()
    {
        using var stored = await app.Http.PostAsync("/api/observations", Sent.Json(Sent.Report));
        string[] addresses = ["/?ngay=2023-11-10", "/nhap-so-lieu?ngay=2023-11-10&vb=47-nq-hdnd-2021", "/so-lieu/thap-muoi/2023-11-10", "/so-lieu/thap-muoi/2023-11-10/sua", "/van-ban/47-nq-hdnd-2021"];
        // What tests before this one left there.
        Go("/").Manage().Logs.GetLog("browser");
        foreach (var address in addresses)
        {
            var page = Go(address);
            Assert.Empty(page.Manage().Logs.GetLog("browser").Select(entry => $"{address}: {entry.Message}"));
            Assert.Equal(true, page.ExecuteScript("return performance.getEntriesByType('resource').every(r => r.name.startsWith(location.origin))"));
            Assert.Empty(browser.FindViolations());
        }

        GoToWrongForm();
        Assert.Empty(browser.FindViolations());
        Go("/khong-co");
        Assert.Empty(browser.FindViolations());
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_tables_scroll_and_pages_do_not()
    {
        using var stored = await app.Http.PostAsync("/api/observations", Sent.Json(Sent.Report));
        foreach (var address in new[] { "/?ngay=2023-11-10", "/nhap-so-lieu?ngay=2023-11-10&vb=47-nq-hdnd-2021", "/so-lieu/thap-muoi/2023-11-10" })
        {
            var page = Go(address);
            page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 400, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = true });
            Assert.True((bool)page.ExecuteScript("return document.documentElement.scrollWidth <= window.innerWidth + 1")!, address);
            page.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
        }
    }

    [BrowserFact]
    public async Task Markup_in_names_is_shown_and_never_obeyed()
    {
        const string hostile = "<img src=x onerror=alert(1)>\"'></td></table><script>document.title='hit'</script>&amp;";
        app.WriteRules("doc.json", Rulebook.Text("doc", 10, title: hostile));
        await Patience.Until(() => app.Http.GetStringAsync("/api/rule-sets"), all => all.Contains("\"doc\"", StringComparison.Ordinal));
        using var stored = await app.Http.PostAsync("/api/observations", Sent.Json(Rulebook.Figures("doc", "doc", 7, hostile)));

        var page = Go("/so-lieu/doc/2026-06-30");

        Assert.Equal((0, 0), (page.FindElements(By.TagName("script")).Count, page.FindElements(By.TagName("img")).Count));
        Assert.StartsWith(hostile, page.FindElement(By.TagName("h1")).Text, StringComparison.Ordinal);
        Assert.NotEqual("hit", page.Title);
    }

    private ChromeDriver GoToWrongForm()
    {
        var page = Go("/nhap-so-lieu?ngay=2023-11-10&vb=47-nq-hdnd-2021");
        Type(page, "ten", "Huyện Mẫu");
        Type(page, "ma", "sai-so");
        Send(page, () => Type(page, "so.htxMembers", "2570.5" + Keys.Enter));
        return page;
    }

    private ChromeDriver Go(string address) => browser.Go(new(app.Http.BaseAddress!, address));

    /// <summary>Goes from field to field with the tabulator until the field has the focus, as somebody without a mouse does.</summary>
    private static void Type(ChromeDriver page, string id, string text) => TabTo(page, element => element.GetAttribute("id") == id, id).SendKeys(text);

    /// <summary>Sends a form off and waits for the page that answers: a key does not wait for what it sends.</summary>
    private static void Send(ChromeDriver page, Action press)
    {
        var before = page.FindElement(By.TagName("html"));
        press();
        Assert.True(SpinWait.SpinUntil(() => IsGone(before) && page.ExecuteScript("return document.readyState") is "complete", Patience.Long), page.PageSource);
    }

    private static bool IsGone(IWebElement element)
    {
        try
        {
            _ = element.TagName;
            return false;
        }
        catch (WebDriverException)
        {
            return true;
        }
    }

    /// <summary>The same to a link, and follows it.</summary>
    private static void Follow(ChromeDriver page, string name) =>
        TabTo(page, element => element.TagName == "a" && (element.GetAttribute("aria-label") == name || element.Text == name), name).SendKeys(Keys.Enter);

    private static IWebElement TabTo(ChromeDriver page, Func<IWebElement, bool> isIt, string name)
    {
        for (var stops = 0; stops < 200; stops++)
        {
            page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);
            var element = page.SwitchTo().ActiveElement();
            if (isIt(element))
                return element;
        }

        throw new Xunit.Sdk.XunitException($"The tabulator does not lead to {name}.");
    }
}
