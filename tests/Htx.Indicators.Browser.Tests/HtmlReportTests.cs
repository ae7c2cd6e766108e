using Htx.Indicators.Rules;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Htx.Indicators.Browser.Tests;

public sealed class HtmlReportTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly AssessmentTable Resolution47 = Judge("samples/thap-muoi-2023-11-10.json", "47-nq-hdnd-2021");

    private static readonly string[] Readmes = ["README.md", "README.vi.md"];

    [BrowserFact]
    public void The_page_shows_the_conclusion_and_a_row_for_each_item_and_asks_for_nothing_from_elsewhere()
    {
        var page = browser.Open(HtmlReport.WriteTable(Resolution47));

        Assert.Equal("Kết quả thực hiện Nghị quyết 47/NQ-HĐND", page.Title);
        Assert.Contains("có 02/7 chỉ tiêu gồm 06/11 nội dung đạt và vượt so với Nghị quyết.", page.FindElement(By.TagName("main")).Text, StringComparison.Ordinal);
        Assert.Equal((7, 11, 2), (Count(page, "tr.indicator"), Count(page, "tr.item"), Count(page, "tr.part")));
        Assert.Empty(page.Manage().Logs.GetLog("browser").Select(entry => entry.Message));
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').length"));
    }

    [BrowserFact]
    public void Nothing_keeps_anybody_from_using_the_page()
    {
        foreach (var html in new[] { HtmlReport.WriteTable(Resolution47), HtmlReport.WriteTable(Resolution47, Language.English), HtmlReport.WriteTable(SideBySide), ManySubjects() })
            Assert.Empty(browser.FindViolations(html));
    }

    [BrowserFact]
    public void Every_bar_marks_both_cuts_and_says_in_words_what_it_shows()
    {
        var page = browser.Open(HtmlReport.WriteTable(Resolution47));
        var bar = page.FindElements(By.CssSelector("tr.item")).Single(row => row.Text.StartsWith("5.1", StringComparison.Ordinal)).FindElement(By.TagName("svg"));

        Assert.Equal("Kết quả 75%; mục tiêu đạt 40%: vượt", bar.GetAttribute("aria-label"));
        Assert.Equal(["> 40", "≥ 40"], bar.FindElements(By.TagName("text")).Select(text => text.GetDomProperty("textContent")));
        // The bar ends right of both marks, and everything lies inside the frame.
        var ends = (IReadOnlyCollection<object>)page.ExecuteScript(
            "const b = arguments[0], r = e => e.getBoundingClientRect(); return [r(b.querySelector('.bar')).right, r(b.querySelector('.met')).left, r(b.querySelector('.exceeded')).left, r(b).right].map(Math.round)", bar)!;
        var positions = ends.Select(Convert.ToInt32).ToArray();
        Assert.True(positions[0] > positions[1] && positions[1] == positions[2] && positions[0] < positions[3], string.Join(' ', positions));
    }

    [BrowserFact]
    public void Verdicts_read_without_colour()
    {
        var page = browser.Open(HtmlReport.WriteTable(Resolution47));

        var verdicts = page.FindElements(By.CssSelector("tr.item td.verdict")).Select(cell => cell.Text).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["▲ vượt", "▽ chưa đạt", "● đạt", "● đạt (ước)"], verdicts);
    }

    [BrowserFact]
    public void Markup_in_names_and_titles_is_shown_and_never_obeyed()
    {
        const string hostile = "<img src=x onerror=alert(1)>\"'></td></table><script>document.title='hit'</script>&amp;";
        var rules = new RuleSet(
            "x", 1, new(hostile, hostile, hostile), new(null), [new("a", hostile, MeasureKind.Count, hostile)],
            [new(hostile, hostile, [ContentItem.Of("1.1", hostile, "a", Target.Of("reach", 7), new(hostile, hostile), null, hostile, hostile)])]);
        var set = new ObservationSet(new("x", hostile), new(2026, 12, 31), [new("a", Observation.Of(8, note: hostile))]);

        var page = browser.Open(HtmlReport.WriteTable(AssessmentTable.Of(CompiledRuleSet.Compile(rules).Assess(set))));

        Assert.Equal((0, 0, 1), (Count(page, "script"), Count(page, "img"), Count(page, "table")));
        Assert.NotEqual("hit", page.Title);
        Assert.Contains(hostile, page.FindElement(By.CssSelector("tr.item")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_table_stays_a_table_for_whoever_pastes_it()
    {
        var page = browser.Open(HtmlReport.WriteTable(Resolution47));

        var widths = (IReadOnlyCollection<object>)page.ExecuteScript(
            "return [...document.querySelectorAll('table tr')].map(r => [...r.cells].reduce((n, c) => n + c.colSpan, 0))")!;

        Assert.Equal(1 + 7 + 11 + 2, widths.Count);
        Assert.All(widths, width => Assert.Equal(10L, width));
        Assert.Equal("1", page.FindElement(By.TagName("table")).GetDomAttribute("border"));
    }

    [BrowserFact]
    public void On_paper_it_lies_across_A4_and_each_page_repeats_the_header()
    {
        var page = browser.Open(HtmlReport.WriteTable(Resolution47));

        var printed = page.Print(new() { ShrinkToFit = true, PageDimensions = PrintOptions.PageSize.A4 }).AsByteArray;
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "print" });

        Assert.Equal("%PDF"u8, printed.AsSpan(0, 4));
        Assert.Equal("table-header-group", page.FindElement(By.TagName("thead")).GetCssValue("display"));
        var text = browser.Print();
        // 297 × 210 mm in points.
        Assert.Matches(@"/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]", text);
        Assert.InRange(System.Text.RegularExpressions.Regex.Count(text, @"/Type /Page\b"), 2, 4);
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "" });
    }

    [BrowserFact]
    public void On_paper_no_column_of_many_items_is_cut_off()
    {
        var page = browser.Open(ManySubjects("goals-2030-2045", [new(new("x", "Huyện Mẫu"), new(2030, 12, 31), [])]));
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "print" });
        // A4 across without its margins, 267 mm, in pixels.
        page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1009, ["height"] = 700, ["deviceScaleFactor"] = 1, ["mobile"] = false });

        Assert.Equal(16L, page.ExecuteScript("return document.querySelector('table.verdicts tr').cells.length"));
        Assert.True((bool)page.ExecuteScript("return document.documentElement.scrollWidth <= window.innerWidth + 1")!);
        page.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "" });
    }

    [BrowserFact]
    public void On_a_narrow_screen_the_table_scrolls_and_the_page_does_not()
    {
        var page = browser.Open(HtmlReport.WriteTable(Resolution47));
        page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 400, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = true });

        Assert.True((bool)page.ExecuteScript("return document.documentElement.scrollWidth <= window.innerWidth + 1")!);
        page.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
    }

    /// <summary>The picture of the READMEs, made anew with HTX_ACCEPT_PICTURES=1 and looked at by whoever does so.</summary>
    [BrowserFact]
    public void The_picture_of_the_page_is_there()
    {
        var path = Repository.PathOf("docs/images/phu-luc-47.png");
        if (Environment.GetEnvironmentVariable("HTX_ACCEPT_PICTURES") == "1")
        {
            var page = browser.Open(HtmlReport.WriteTable(Resolution47));
            var height = page.ExecuteScript("return document.documentElement.scrollHeight");
            page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1300, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            page.GetScreenshot().SaveAsFile(path);
            page.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
        }

        Assert.InRange(new FileInfo(path).Length, 50_000, 400_000);
        Assert.All(Readmes, readme => Assert.Contains("docs/images/phu-luc-47.png", Repository.ReadText(readme), StringComparison.Ordinal));
    }

    private static AssessmentTable SideBySide { get; } = Judge("tests/Data/xa-mau-2026-11-30.json", "tests/Data/xa-kinh-te-xa-hoi-2026.json", "tests/Data/tinh-giao-2026.json");

    private static string ManySubjects()
    {
        using var file = ObservationFile.Open(
            Repository.PathOf("tests/Data/ba-htx-2021-2022.csv"), new() { Numbers = Language.Vietnamese, Measures = [BundledRuleSets.Get("htx-diem-2021").Measures] });
        return ManySubjects("htx-diem-2021", file.ReadSets().Select(set => set.GetValue()));
    }

    private static string ManySubjects(string id, IEnumerable<ObservationSet> sets)
    {
        using var text = new StringWriter();
        var report = new GroupHtmlReport(text, "HTX");
        var rules = CompiledRuleSet.Compile(BundledRuleSets.Get(id));
        foreach (var set in sets)
            report.Add(AssessmentTable.Of(rules.Assess(set)));
        report.Complete();
        return text.ToString();
    }

    private static AssessmentTable Judge(string data, params string[] rules)
    {
        var set = ObservationReader.ReadFile(Repository.PathOf(data)).GetValue();
        return AssessmentTable.Of(Array.ConvertAll(rules, name =>
            CompiledRuleSet.Compile(name.Contains('/', StringComparison.Ordinal) ? RuleSetReader.ReadFile(Repository.PathOf(name)).GetValue() : BundledRuleSets.Get(name)).Assess(set)));
    }

    private static int Count(ChromeDriver page, string selector) => page.FindElements(By.CssSelector(selector)).Count;
}
