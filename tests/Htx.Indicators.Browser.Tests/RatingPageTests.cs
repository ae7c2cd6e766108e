using System.Globalization;
using Htx.Indicators.Rules;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Htx.Indicators.Browser.Tests;

public sealed class RatingPageTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public void The_page_has_a_row_for_each_cooperative_and_asks_for_nothing_from_elsewhere()
    {
        var page = browser.Open(EveryGrade());

        Assert.Equal("Kết quả xếp loại hợp tác xã theo Thông tư 09/2017/TT-BNNPTNT", page.Title);
        var rows = page.FindElements(By.CssSelector("table:first-of-type tbody tr"));
        Assert.Equal("HTX B (giả định) 31/12/2030 8 10 10 5 5 42 80 tốt", rows[1].Text);
        Assert.Empty(page.Manage().Logs.GetLog("browser").Select(entry => entry.Message));
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').length"));
    }

    [BrowserFact]
    public void Nothing_keeps_anybody_from_using_the_page()
    {
        foreach (var html in new[] { EveryGrade(), EveryGrade(Language.English), ManyCriteria() })
            Assert.Empty(browser.FindViolations(html));
    }

    [BrowserFact]
    public void Grades_read_without_colour()
    {
        var page = browser.Open(EveryGrade());

        var grades = page.FindElements(By.CssSelector("td.verdict"));

        Assert.Equal(["chưa xếp loại được", "khá", "khá (ước)", "không xếp loại", "trung bình", "tốt", "yếu"], grades.Select(cell => cell.Text).Distinct().Order(StringComparer.Ordinal));
        Assert.Single(grades.Select(cell => cell.GetCssValue("color")).Distinct());
    }

    [BrowserFact]
    public void Markup_in_names_and_titles_is_shown_and_never_obeyed()
    {
        const string hostile = "<img src=x onerror=alert(1)>\"'></td></table><script>document.title='hit'</script>&amp;";
        var card = CompiledScorecard.Compile(new(
            "x", 1, new(hostile, hostile, hostile), new(null), [new("given", hostile, MeasureKind.Amount, hostile, domain: new(0, 5)), new("stopped", hostile, MeasureKind.Flag)],
            [new("1", hostile, 5, [Criterion.Given("1.1", hostile, "given", 5)])], [new(hostile, 1), new("yếu", 0)],
            [new(new("stopped", hostile, "stopped", Target.Of("done")), hostile, null)], null, hostile));
        var set = new ObservationSet(new("x", hostile), new(2026, 12, 31), [new("given", Observation.Of(2)), new("stopped", Observation.OfFlag(true, note: hostile))]);

        var page = browser.Open(Write(card.Scorecard, Language.Vietnamese, [card.Rate(set)]));

        Assert.Equal((0, 0, 2), (Count(page, "script"), Count(page, "img"), Count(page, "table")));
        Assert.NotEqual("hit", page.Title);
        var row = page.FindElement(By.CssSelector("tbody tr"));
        Assert.Equal(hostile, row.FindElement(By.TagName("th")).Text);
        Assert.Equal(hostile, row.FindElement(By.CssSelector("td.verdict")).Text);
        Assert.Contains(hostile, row.FindElement(By.CssSelector("td:last-child")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void Every_table_stays_one_for_whoever_pastes_it()
    {
        var page = browser.Open(EveryGrade());

        var widths = (IReadOnlyCollection<object>)page.ExecuteScript("return [...document.querySelectorAll('table')].map(t => [...t.rows].map(r => r.cells.length).join())")!;

        Assert.Equal([string.Join(',', Enumerable.Repeat(11, 1 + 10)), string.Join(',', Enumerable.Repeat(8, 1 + 2))], widths);
        Assert.All(page.FindElements(By.TagName("table")), table => Assert.Equal("1", table.GetDomAttribute("border")));
    }

    [BrowserFact]
    public void On_paper_no_column_of_a_scorecard_of_ten_criteria_is_cut_off_and_each_page_repeats_the_header()
    {
        var page = browser.Open(ManyCriteria());
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "print" });
        // What A4 across leaves between margins of 15 mm, in pixels.
        page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1009, ["height"] = 680, ["deviceScaleFactor"] = 1, ["mobile"] = false });

        Assert.True((bool)page.ExecuteScript("return [...document.querySelectorAll('table')].every(t => t.getBoundingClientRect().right <= 1009)")!);
        Assert.Equal("table-header-group", page.FindElement(By.TagName("thead")).GetCssValue("display"));
        page.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
        var text = browser.Print();
        // 297 × 210 mm in points.
        Assert.Matches(@"/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]", text);
        Assert.InRange(System.Text.RegularExpressions.Regex.Count(text, @"/Type /Page\b"), 3, 8);
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "" });
    }

    [BrowserFact]
    public void On_a_narrow_screen_the_table_scrolls_and_the_page_does_not()
    {
        var page = browser.Open(ManyCriteria());
        page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 400, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = true });

        Assert.True((bool)page.ExecuteScript("return document.documentElement.scrollWidth <= window.innerWidth + 1")!);
        page.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
    }

    private static string EveryGrade(Language language = Language.Vietnamese)
    {
        var card = CompiledScorecard.Compile(BundledScorecards.Get("tt-09-2017-bnnptnt"));
        using var file = ObservationFile.Open(Repository.PathOf("tests/Data/htx-du-loai-2030.csv"), new() { Numbers = Language.Vietnamese, Measures = [card.Scorecard.Measures] });
        return Write(card.Scorecard, language, file.ReadSets().Select(read => card.Rate(read.GetValue())));
    }

    /// <summary>Forty cooperatives, each with every figure, by the circular of ten known maxima.</summary>
    private static string ManyCriteria()
    {
        var card = CompiledScorecard.Compile(BundledScorecards.Get("tt-01-2020-bkhdt"));
        var figures = card.Scorecard.Criteria.ToDictionary(criterion => criterion.MeasureId, criterion => Observation.Of(criterion.Max - 0.25m));
        figures["monthsActive"] = Observation.Of(24);
        return Write(card.Scorecard, Language.Vietnamese, Enumerable.Range(1, 40).Select(number =>
        {
            figures["monthsStopped"] = Observation.Of(number % 5);
            var name = string.Create(CultureInfo.InvariantCulture, $"Hợp tác xã dịch vụ nông nghiệp {number} (giả định)");
            return card.Rate(new(new(string.Create(CultureInfo.InvariantCulture, $"htx-{number}"), name), new(2030, 12, 31), figures));
        }));
    }

    private static string Write(Scorecard scorecard, Language language, IEnumerable<Rating> ratings)
    {
        using var text = new StringWriter();
        var report = new RatingHtmlReport(text, scorecard, language);
        foreach (var rating in ratings)
            report.Add(rating);
        report.Complete();
        return text.ToString();
    }

    private static int Count(ChromeDriver page, string selector) => page.FindElements(By.CssSelector(selector)).Count;
}
